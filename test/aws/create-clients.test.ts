import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { call } from '../../src/aws/call.ts';
import { canUseProxy, connectionOptions, proxySettings } from '../../src/aws/connection.ts';
import { createClients } from '../../src/aws/create-clients.ts';
import { localCredentials, recordingLog } from './local-aws.ts';

interface Endpoint {
  url: string;
  requests: IncomingMessage[];
  connects: string[];
}

const servers: Server[] = [];

/** A server on the loopback that keeps what it is asked; CONNECT is noted and refused. */
async function startEndpoint(
  answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end('{}'),
): Promise<Endpoint> {
  const requests: IncomingMessage[] = [];
  const connects: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  server.on('connect', (request, socket) => {
    connects.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  servers.push(server);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, connects };
}

function clientsWith(environment: NodeJS.ProcessEnv) {
  return createClients({ environment: { ...localCredentials, ...environment }, log: recordingLog(), maxAttempts: 1 });
}

const surrounding = { ...process.env };

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
});
afterEach(() => {
  Object.assign(process.env, surrounding);
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    server.closeAllConnections();
  }
});

describe('endpoints', () => {
  test('the one of a service wins over the one for all', async () => {
    const [all, s3] = [await startEndpoint(), await startEndpoint()];
    const clients = clientsWith({ AWS_ENDPOINT_URL: all.url, AWS_ENDPOINT_URL_S3: s3.url });
    await (await clients.lambda()).send(new ListFunctionsCommand({}));
    await (await clients.s3()).send(new HeadObjectCommand({ Bucket: 'bucket', Key: 'key' }));
    expect(all.requests.map((one) => one.url)).toEqual(['/2015-03-31/functions']);
    expect(s3.requests.map((one) => one.url)).toEqual(['/bucket/key']);
  });

  test('empty ones count as not set', async () => {
    const endpoint = await startEndpoint();
    const clients = clientsWith({ AWS_ENDPOINT_URL: endpoint.url, AWS_ENDPOINT_URL_LAMBDA: '' });
    await (await clients.lambda()).send(new ListFunctionsCommand({}));
    expect(endpoint.requests).toHaveLength(1);
    const plain = await clientsWith({ AWS_ENDPOINT_URL: '' }).s3();
    expect(plain.config.forcePathStyle).toBe(false);
  });
});

describe('regions', () => {
  const scopeOf = (request: IncomingMessage | undefined) =>
    /Credential=[^/]+\/\d+\/([a-z0-9-]+)\//.exec(request?.headers.authorization ?? '')?.[1];

  test('each client is made once for its region, and signs for it', async () => {
    const endpoint = await startEndpoint();
    const clients = clientsWith({ AWS_ENDPOINT_URL: endpoint.url, AWS_REGION: 'eu-central-1' });
    expect(await clients.lambda()).toBe(await clients.lambda());
    expect(await clients.lambda('us-east-1')).not.toBe(await clients.lambda());
    await (await clients.lambda()).send(new ListFunctionsCommand({}));
    await (await clients.lambda('us-east-1')).send(new ListFunctionsCommand({}));
    expect(endpoint.requests.map(scopeOf)).toEqual(['eu-central-1', 'us-east-1']);
    expect(await (await clients.cloudfront()).config.region()).toBe('us-east-1');
  });

  test('none is an error that names AWS_REGION, but for S3, which tells the region of a bucket', async () => {
    const endpoint = await startEndpoint();
    const clients = clientsWith({ AWS_ENDPOINT_URL: endpoint.url, AWS_REGION: '' });
    await expect(clients.lambda()).rejects.toMatchObject({ title: 'No AWS region' });
    await expect(clients.lambda()).rejects.toThrow(/AWS_REGION/);
    await (await clients.s3()).send(new HeadObjectCommand({ Bucket: 'bucket', Key: 'key' }));
    expect(endpoint.requests.map(scopeOf)).toEqual(['us-east-1']);
  });

  test('buckets elsewhere are followed by calls side by side, and kept in mind', async () => {
    const endpoint = await startEndpoint((request, response) => {
      const right = request.url?.startsWith('/eu') ? 'eu-west-1' : 'ap-south-1';
      if (scopeOf(request) !== right) response.writeHead(400, { 'x-amz-bucket-region': right });
      response.end();
    });
    const clients = clientsWith({ AWS_ENDPOINT_URL: endpoint.url });
    const s3 = await clients.s3();
    expect(clients.bucketRegion?.('eu-bucket')).toBeUndefined();
    const head = (Bucket: string) => s3.send(new HeadObjectCommand({ Bucket, Key: 'key' }));
    await Promise.all(['eu-bucket', 'ap-bucket', 'eu-bucket', 'ap-bucket', 'eu-bucket'].map(head));
    const before = endpoint.requests.length;
    await Promise.all(['eu-bucket', 'ap-bucket'].map(head));
    expect(endpoint.requests.length - before).toBe(2);
    expect(clients.bucketRegion?.('eu-bucket')).toBe('eu-west-1');
    expect(clients.bucketRegion?.('ap-bucket')).toBe('ap-south-1');
  });

  test('an endpoint that sends calls in a circle is not followed for ever', async () => {
    const endpoint = await startEndpoint((request, response) => {
      const wrong = scopeOf(request) === 'eu-west-1' ? 'us-east-1' : 'eu-west-1';
      response.writeHead(301, { 'x-amz-bucket-region': wrong }).end();
    });
    const s3 = await clientsWith({ AWS_ENDPOINT_URL: endpoint.url }).s3();
    await expect(s3.send(new HeadObjectCommand({ Bucket: 'bucket', Key: 'key' }))).rejects.toThrow();
    expect(endpoint.requests).toHaveLength(2);
  });
});

describe('credentials', () => {
  test('come from the environment that is handed in, session token included', async () => {
    const endpoint = await startEndpoint();
    const clients = clientsWith({ AWS_ENDPOINT_URL: endpoint.url, AWS_SESSION_TOKEN: 'session' });
    await (await clients.lambda()).send(new ListFunctionsCommand({}));
    const [request] = endpoint.requests;
    expect(request?.headers.authorization).toContain(`Credential=${localCredentials.AWS_ACCESS_KEY_ID}/`);
    expect(request?.headers['x-amz-security-token']).toBe('session');
  });
});

describe('failures', () => {
  test('are tried again, and name the host in the end', async () => {
    let count = 0;
    const endpoint = await startEndpoint((request, response) => {
      count += 1;
      if (count < 3) request.socket.destroy();
      else response.end('{}');
    });
    const environment = { ...localCredentials, AWS_ENDPOINT_URL: endpoint.url };
    const send = async (maxAttempts: number) => {
      const clients = createClients({ environment, log: recordingLog(), maxAttempts });
      const description = { action: 'lambda:ListFunctions', resource: '*', doing: 'listing functions' };
      return call(description, async () => (await clients.lambda()).send(new ListFunctionsCommand({})));
    };
    await send(3);
    expect(count).toBe(3);
    count = 0;
    await expect(send(2)).rejects.toThrow(
      `${new URL(endpoint.url).host} could not be reached while listing functions: the connection was cut (ECONNRESET), 2 times in a row`,
    );
  });

  test('a hung connection ends: both time limits reach the HTTP handler', async () => {
    const client = await clientsWith({ AWS_ENDPOINT_URL: (await startEndpoint()).url }).lambda();
    await client.send(new ListFunctionsCommand({}));
    const handler = client.config.requestHandler as { httpHandlerConfigs?: () => object };
    expect(handler.httpHandlerConfigs?.()).toMatchObject({
      connectionTimeout: 10_000,
      socketTimeout: 60_000,
    });
  });
});

describe('proxies', () => {
  test('HTTP_PROXY takes the calls, NO_PROXY leaves them alone', async () => {
    const [endpoint, proxy] = [await startEndpoint(), await startEndpoint()];
    const through = clientsWith({ AWS_ENDPOINT_URL: 'http://aws.example.test', HTTP_PROXY: proxy.url });
    await (await through.lambda()).send(new ListFunctionsCommand({}));
    expect(proxy.requests[0]?.url).toBe('http://aws.example.test/2015-03-31/functions');
    const around = clientsWith({ AWS_ENDPOINT_URL: endpoint.url, HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' });
    await (await around.lambda()).send(new ListFunctionsCommand({}));
    expect([proxy.requests.length, endpoint.requests.length]).toEqual([1, 1]);
  });

  test.each(['HTTPS_PROXY', 'https_proxy'])('%s opens a tunnel; its refusal is told', async (variable) => {
    const proxy = await startEndpoint();
    const clients = clientsWith({ [variable]: proxy.url });
    const description = { action: 'lambda:ListFunctions', resource: '*', doing: 'listing functions' };
    const failed = call(description, async () => (await clients.lambda()).send(new ListFunctionsCommand({})));
    await expect(failed).rejects.toMatchObject({ title: 'AWS not reached' });
    await expect(failed).rejects.toThrow(/the proxy refused to connect/);
    expect(proxy.connects[0]).toBe('lambda.us-east-1.amazonaws.com:443');
  });

  test('empty variables are none, and an old Node.js is known not to use them', () => {
    expect(proxySettings({ HTTPS_PROXY: '', no_proxy: 'x', PATH: '/' })).toEqual({ no_proxy: 'x' });
    expect(canUseProxy({ HTTPS_PROXY: 'http://p' }, 'v24.4.1')).toBe(false);
    expect(canUseProxy({ HTTPS_PROXY: 'http://p' }, 'v24.5.0')).toBe(true);
    expect(canUseProxy({ HTTPS_PROXY: 'http://p' }, 'v25.0.0')).toBe(true);
    expect(canUseProxy({ NO_PROXY: 'x' }, 'v20.0.0')).toBe(true);
  });
});

describe('certificates', () => {
  test('AWS_CA_BUNDLE is trusted beside what Node.js trusts', () => {
    const { ca } = connectionOptions({ AWS_CA_BUNDLE: path.resolve('package.json') }, true).httpsAgent;
    expect((ca as string[]).length).toBeGreaterThan(1);
    expect((ca as string[]).at(-1)).toContain('"edge-actions"');
    expect(connectionOptions({}, true).httpsAgent).toEqual({});
  });

  test('one that cannot be read is named', async () => {
    const clients = clientsWith({ AWS_CA_BUNDLE: '/no/such.pem' });
    const plain = clientsWith({ AWS_CA_BUNDLE: '/no/such.pem', AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
    expect(await plain.lambda()).toBeDefined();
    await expect(clients.lambda()).rejects.toThrow(/AWS_CA_BUNDLE names "\/no\/such\.pem"/);
  });
});

test('nothing of the AWS SDK is loaded before a client is asked for', () => {
  const file = path.resolve('src/aws/create-clients.ts');
  const script = `
    const { createClients } = await import(${JSON.stringify(file)});
    createClients({ environment: {}, log: {} });
    const { createRequire } = await import('node:module');
    const loaded = Object.keys(createRequire(import.meta.url).cache).filter((one) => /@aws-sdk|@smithy/.test(one));
    console.log(loaded.length);
  `;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim()).toBe('0');
});
