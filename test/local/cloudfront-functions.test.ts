import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as cf from '@aws-sdk/client-cloudfront';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { startLocalEdge } from '../../src/local/start.ts';
import { distributionConfig } from './cloudfront-support.ts';
import { clientConfiguration, recordingLog, refusal, useLocalEdge } from './running-edge.ts';

const edge = useLocalEdge({ deployMs: 20 });
let cloudfront: cf.CloudFrontClient;
const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/cloudfront-functions/${name}.js`, import.meta.url), 'utf8');
const managedCaching = '658327ea-f89d-4fab-a63d-7e88639e58f6';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks a distribution as a browser would. */
function ask(id: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(edge.url);
  const host = `${id.toLowerCase()}.cloudfront.localhost:${port}`;
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, method, headers: { host, ...headers }, agent: false },
      async (response) => {
        const body = Buffer.concat(await response.toArray()).toString();
        resolve({ status: response.statusCode!, headers: response.headers, body });
      },
    )
      .on('error', reject)
      .end();
  });
}

/** Creates and publishes a function. @returns its ARN */
async function publish(Name: string, code: string, more: Partial<cf.FunctionConfig> = {}): Promise<string> {
  const FunctionConfig = { Comment: '', Runtime: 'cloudfront-js-2.0', ...more } as cf.FunctionConfig;
  const created = await cloudfront.send(
    new cf.CreateFunctionCommand({ Name, FunctionConfig, FunctionCode: Buffer.from(code) }),
  );
  const published = await cloudfront.send(new cf.PublishFunctionCommand({ Name, IfMatch: created.ETag! }));
  return published.FunctionSummary!.FunctionMetadata!.FunctionARN!;
}

let count = 0;
/** A distribution over the bucket `site` with functions by event type. */
async function distribute(
  functions: Record<string, string>,
  behavior: object = {},
  rest: Partial<cf.DistributionConfig> = {},
): Promise<string> {
  const Items = Object.entries(functions).map(([EventType, FunctionARN]) => ({
    EventType: EventType as cf.EventType,
    FunctionARN,
  }));
  count += 1;
  const DefaultCacheBehavior = {
    ...distributionConfig().DefaultCacheBehavior!,
    FunctionAssociations: { Quantity: Items.length, Items },
    ...behavior,
  };
  const DistributionConfig = distributionConfig({
    CallerReference: `functions-${count}`,
    DefaultCacheBehavior,
    ...rest,
  });
  const { Distribution } = await cloudfront.send(new cf.CreateDistributionCommand({ DistributionConfig }));
  await new Promise((resolve) => setTimeout(resolve, 40));
  return Distribution!.Id!;
}

async function cachePolicy(Name: string, headers: string[]): Promise<string> {
  const config = {
    Name,
    MinTTL: 0,
    ParametersInCacheKeyAndForwardedToOrigin: {
      EnableAcceptEncodingGzip: false,
      HeadersConfig: { HeaderBehavior: 'whitelist' as const, Headers: { Quantity: headers.length, Items: headers } },
      CookiesConfig: { CookieBehavior: 'none' as const },
      QueryStringsConfig: { QueryStringBehavior: 'none' as const },
    },
  };
  return (await cloudfront.send(new cf.CreateCachePolicyCommand({ CachePolicyConfig: config }))).CachePolicy!.Id!;
}

beforeAll(async () => {
  cloudfront = new cf.CloudFrontClient(edge.client());
  const s3 = new S3Client({ ...edge.client('eu-west-1'), forcePathStyle: true });
  for (const Bucket of ['site', 'other']) {
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }));
    for (const Key of ['index.html', 'a/index.html', 'b/index.html', 'de/index.html']) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: `${Bucket} ${Key}`, ContentType: 'text/html' }));
    }
  }
});

describe('through a browser', () => {
  test('security headers on viewer-response, on misses and hits', async () => {
    const id = await distribute({ 'viewer-response': await publish('security', fixture('security-headers')) });
    for (const source of ['Miss', 'Hit']) {
      expect(await ask(id, '/index.html')).toMatchObject({
        status: 200,
        body: 'site index.html',
        headers: {
          'x-frame-options': 'DENY',
          'x-content-type-options': 'nosniff',
          'x-cache': `${source} from cloudfront`,
        },
      });
    }
    // CloudFront runs no viewer-response function where the origin answered with an error.
    expect((await ask(id, '/missing')).headers['x-frame-options']).toBeUndefined();
  });

  test('redirect by country: the header is there where the cache policy lists it', async () => {
    const arn = await publish('country', fixture('country-redirect'));
    const listed = await distribute(
      { 'viewer-request': arn },
      { CachePolicyId: await cachePolicy('country', ['CloudFront-Viewer-Country']) },
    );
    const answer = await ask(listed, '/index.html?b=2&a=%20', { 'CloudFront-Viewer-Country': 'DE' });
    expect(answer).toMatchObject({
      status: 302,
      headers: {
        location: '/de/index.html?b=2&a=%20',
        'set-cookie': ['language=de; Path=/; Secure'],
        'x-cache': 'FunctionGeneratedResponse from cloudfront',
      },
    });
    expect((await ask(listed, '/de/index.html', { 'CloudFront-Viewer-Country': 'DE' })).body).toBe(
      'site de/index.html',
    );
    expect((await ask(listed, '/index.html', { 'CloudFront-Viewer-Country': 'JP' })).headers.location).toBe(
      '/en/index.html',
    );
    const unlisted = await distribute({ 'viewer-request': arn });
    expect((await ask(unlisted, '/index.html', { 'CloudFront-Viewer-Country': 'DE' })).headers.location).toBe(
      '/en/index.html',
    );
  });

  test('cache key from the user name: one entry a user, the client’s own header does not count', async () => {
    const arn = await publish('key', fixture('cache-key'));
    const id = await distribute(
      { 'viewer-request': arn },
      { CachePolicyId: await cachePolicy('user', ['x-user-key']) },
    );
    const as = (user: string, more: Record<string, string> = {}) =>
      ask(id, '/index.html', { authorization: `Basic ${Buffer.from(`${user}:secret`).toString('base64')}`, ...more });
    expect((await as('anna')).headers['x-cache']).toBe('Miss from cloudfront');
    expect((await as('bert')).headers['x-cache']).toBe('Miss from cloudfront');
    expect((await as('anna', { 'x-user-key': 'forged' })).headers['x-cache']).toBe('Hit from cloudfront');
    expect((await ask(id, '/index.html', { authorization: 'Basic :' })).status).toBe(400);
  });

  test('A/B test: key value store, sticky cookie, rewrite, logs', async () => {
    const store = await cloudfront.send(new cf.CreateKeyValueStoreCommand({ Name: 'experiment' }));
    const arn = await publish('variant', fixture('ab-test'), {
      KeyValueStoreAssociations: { Quantity: 1, Items: [{ KeyValueStoreARN: store.KeyValueStore!.ARN! }] },
    });
    const id = await distribute({ 'viewer-request': arn });
    expect(await ask(id, '/')).toMatchObject({
      status: 503,
      headers: { 'x-cache': 'FunctionExecutionError from cloudfront' },
    });
    const put = (values: unknown) =>
      fetch(`${edge.url}/_local/kvs/experiment`, { method: 'PUT', body: JSON.stringify(values) });
    expect((await put({ share: '0' })).status).toBe(200);
    expect((await ask(id, '/')).body).toBe('site a/index.html');
    await put({ share: '1' });
    expect((await ask(id, '/')).body).toBe('site b/index.html');
    expect((await ask(id, '/', { cookie: 'variant=a; other=1' })).body).toBe('site a/index.html');
    expect(edge.log.lines).toContain('[variant] variant b');
  });

  test('a published change is served, one that is not published is not', async () => {
    const code = (uri: string) => `function handler(event) { event.request.uri = '${uri}'; return event.request; }`;
    const id = await distribute({ 'viewer-request': await publish('rewrite', code('/a/index.html')) });
    expect((await ask(id, '/x')).body).toBe('site a/index.html');
    const { ETag } = await cloudfront.send(new cf.DescribeFunctionCommand({ Name: 'rewrite' }));
    const changed = {
      Name: 'rewrite',
      FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-1.0' as const },
      FunctionCode: Buffer.from(code('/b/index.html')),
    };
    const updated = await cloudfront.send(new cf.UpdateFunctionCommand({ ...changed, IfMatch: ETag! }));
    expect((await ask(id, '/x')).body).toBe('site a/index.html');
    await cloudfront.send(new cf.PublishFunctionCommand({ Name: 'rewrite', IfMatch: updated.ETag! }));
    expect((await ask(id, '/x')).body).toBe('site b/index.html');
  });

  test('viewer-response may change status and body', async () => {
    const arn = await publish(
      'body',
      `function handler(event) { const response = event.response; response.statusCode = 404;
      delete response.headers['content-length']; response.body = { encoding: 'base64', data: 'aGk=' }; return response; }`,
    );
    const id = await distribute({ 'viewer-response': arn });
    for (const source of ['Miss', 'Hit']) {
      const headers = { 'content-length': '2', 'x-cache': `${source} from cloudfront` };
      expect(await ask(id, '/index.html')).toMatchObject({ status: 404, body: 'hi', headers });
    }
  });

  test('what the function did not touch stays as it was written', async () => {
    const arn = await publish(
      'as-is',
      `function handler(event) { const r = event.request; return { statusCode: 200, body: JSON.stringify({ q: r.querystring, c: r.cookies, h: r.headers, viewer: event.viewer, context: event.context }) }; }`,
    );
    const id = await distribute({ 'viewer-request': arn });
    const seen = JSON.parse(
      (await ask(id, '/?a=1&a=2&b&c=%C3%A9', { cookie: 'x=1; y=2', 'x-forwarded-proto': 'https', 'X-Own': 'z' })).body,
    );
    expect(seen).toMatchObject({
      q: { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] }, b: { value: '' }, c: { value: '%C3%A9' } },
      c: { x: { value: '1' }, y: { value: '2' } },
      viewer: { ip: '127.0.0.1' },
      context: {
        distributionId: id,
        eventType: 'viewer-request',
        requestId: expect.any(String),
        distributionDomainName: `${id.toLowerCase()}.cloudfront.net`,
      },
    });
    expect(seen.h['x-own']).toEqual({ value: 'z' });
    expect(seen.h['x-forwarded-proto']).toBeUndefined();
    expect(seen.h.cookie).toBeUndefined();
  });

  test('another origin, by id and by its settings', async () => {
    const origins = {
      Quantity: 2,
      Items: ['site', 'other'].map((Id) => ({
        Id,
        DomainName: `${Id}.s3.eu-west-1.amazonaws.com`,
        S3OriginConfig: { OriginAccessIdentity: '' },
      })),
    };
    const arn = await publish(
      'origins',
      `import cf from 'cloudfront';
      function handler(event) {
        const kind = event.request.querystring.kind;
        if (kind && kind.value === 'id') cf.selectRequestOriginById('other');
        if (kind && kind.value === 'update') cf.updateRequestOrigin({ domainName: 'other.s3.eu-west-1.amazonaws.com', originPath: '/a' });
        if (kind && kind.value === 'group') cf.createRequestOriginGroup({ originIds: [{ originId: 'other' }, { originId: 'site' }], failoverCriteria: { statusCodes: [500] } });
        if (kind && kind.value === 'unknown') cf.selectRequestOriginById('nowhere');
        return event.request;
      }`,
    );
    const id = await distribute({ 'viewer-request': arn }, {}, { Origins: origins });
    expect((await ask(id, '/index.html')).body).toBe('site index.html');
    expect((await ask(id, '/index.html?kind=id')).body).toBe('other index.html');
    expect((await ask(id, '/index.html?kind=update')).body).toBe('other a/index.html');
    expect((await ask(id, '/index.html?kind=group')).body).toBe('other index.html');
    expect(await ask(id, '/index.html?kind=unknown')).toMatchObject({
      status: 502,
      headers: { 'x-cache': 'FunctionValidationError from cloudfront' },
    });
    expect((await ask(id, '/index.html')).headers['x-cache']).toBe('Hit from cloudfront');
  });

  test('a response headers policy counts for a response that a function makes', async () => {
    const arn = await publish('made', `function handler() { return { statusCode: 200, body: 'made' }; }`);
    const id = await distribute(
      { 'viewer-request': arn },
      { CachePolicyId: managedCaching, ResponseHeadersPolicyId: '67f7725c-6f97-4210-82d7-5512b31e9d03' },
    );
    expect(await ask(id, '/')).toMatchObject({
      status: 200,
      body: 'made',
      headers: { 'x-content-type-options': 'nosniff', server: 'CloudFront' },
    });
  });

  test.each([
    [
      'throws',
      `function handler() { throw new TypeError('wrong'); }`,
      503,
      'FunctionExecutionError',
      'TypeError: wrong in 1',
    ],
    ['does not end', 'function handler() { for (;;) {} }', 503, 'FunctionExecutionError', 'maximum time'],
    ['cannot be loaded', 'function handler( {', 503, 'FunctionExecutionError', 'SyntaxError'],
    [
      'uses what the runtime has not',
      'function handler(event) { return process.env; }',
      503,
      'FunctionExecutionError',
      'process is not defined',
    ],
    [
      'changes a read-only header',
      `function handler(event) { event.request.headers.host = { value: 'x' }; return event.request; }`,
      502,
      'FunctionValidationError',
      'read-only',
    ],
    [
      'gives a status as text',
      `function handler() { return { statusCode: '200' }; }`,
      502,
      'FunctionValidationError',
      'statusCode',
    ],
    ['returns nothing', 'function handler() {}', 502, 'FunctionValidationError', 'returned null'],
  ])('a function that %s is answered as CloudFront answers', async (name, code, status, type, reason) => {
    const id = await distribute({ 'viewer-request': await publish(name.replaceAll(' ', '-'), code) });
    const answer = await ask(id, '/index.html');
    expect(answer).toMatchObject({ status, headers: { 'x-cache': `${type} from cloudfront` } });
    expect(answer.body).toContain(reason);
  });
});

describe('TestFunction', () => {
  const event = {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    viewer: { ip: '203.0.113.1' },
    request: { method: 'GET', uri: '/x', querystring: {}, headers: {}, cookies: {} },
  };
  const tested = (input: { Name: string; IfMatch: string; Stage?: cf.FunctionStage; EventObject?: Uint8Array }) =>
    cloudfront.send(new cf.TestFunctionCommand({ EventObject: Buffer.from(JSON.stringify(event)), ...input }));
  const code = (uri: string) =>
    Buffer.from(
      `function handler(event) { console.log('to ${uri}'); event.request.uri = '${uri}'; return event.request; }`,
    );

  test('runs the code of the stage that its ETag names', async () => {
    const FunctionConfig = { Comment: '', Runtime: 'cloudfront-js-2.0' as const };
    const Name = 'tested';
    const created = await cloudfront.send(
      new cf.CreateFunctionCommand({ Name, FunctionConfig, FunctionCode: code('/one') }),
    );
    await cloudfront.send(new cf.PublishFunctionCommand({ Name, IfMatch: created.ETag! }));
    await cloudfront.send(
      new cf.UpdateFunctionCommand({ Name, FunctionConfig, FunctionCode: code('/two'), IfMatch: created.ETag! }),
    );
    for (const [Stage, uri] of [
      ['LIVE', '/one'],
      ['DEVELOPMENT', '/two'],
    ] as const) {
      const { ETag } = await cloudfront.send(new cf.DescribeFunctionCommand({ Name, Stage }));
      const { TestResult } = await tested({ Name, IfMatch: ETag!, Stage });
      expect(edge.log.lines.some((line) => /^TestFunction tested: .* an estimate/.test(line))).toBe(true);
      expect(TestResult).toMatchObject({
        FunctionSummary: { Name, FunctionMetadata: { Stage } },
        FunctionExecutionLogs: [`to ${uri}`],
        FunctionErrorMessage: '',
      });
      expect(JSON.parse(TestResult!.FunctionOutput!)).toEqual({ request: { ...event.request, uri } });
      expect(Number(TestResult!.ComputeUtilization)).toBeGreaterThanOrEqual(0);
      expect(Number(TestResult!.ComputeUtilization)).toBeLessThanOrEqual(100);
    }
    expect(await refusal(tested({ Name, IfMatch: created.ETag! }))).toMatchObject({
      name: 'PreconditionFailed',
      status: 412,
    });
    expect(await refusal(tested({ Name: 'nothing', IfMatch: 'E1' }))).toMatchObject({ name: 'NoSuchFunctionExists' });
  });

  test('a failure is a result, and headers are not judged', async () => {
    const test = async (Name: string, text: string) => {
      await publish(Name, text);
      const { ETag } = await cloudfront.send(new cf.DescribeFunctionCommand({ Name }));
      return (await tested({ Name, IfMatch: ETag! })).TestResult!;
    };
    expect(await test('failing', 'function handler() { missing(); }')).toMatchObject({
      FunctionErrorMessage:
        'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ReferenceError: missing is not defined in 1',
      FunctionOutput: '',
    });
    expect((await test('shapeless', 'function handler() { return 1; }')).FunctionErrorMessage).toContain(
      'returned an invalid value',
    );
    expect(
      (
        await test(
          'headers',
          `function handler() { return { statusCode: 200, headers: { 'X-Cache': { value: 'x' } } }; }`,
        )
      ).FunctionErrorMessage,
    ).toBe('');
  });

  test('an event that is none is refused', async () => {
    await publish('events', code('/').toString());
    const { ETag } = await cloudfront.send(new cf.DescribeFunctionCommand({ Name: 'events' }));
    for (const EventObject of ['{', '{}', '{"version":"1.0"}']) {
      expect(
        await refusal(tested({ Name: 'events', IfMatch: ETag!, EventObject: Buffer.from(EventObject) })),
      ).toMatchObject({ name: 'InvalidArgument', status: 400 });
    }
  });
});

describe('key value stores', () => {
  test('are created, described, changed, listed and deleted', async () => {
    const created = await cloudfront.send(new cf.CreateKeyValueStoreCommand({ Name: 'settings', Comment: 'one' }));
    expect(created).toMatchObject({
      KeyValueStore: {
        Name: 'settings',
        Comment: 'one',
        Status: 'PROVISIONING',
        ARN: expect.stringMatching(/^arn:aws:cloudfront::\d{12}:key-value-store\/[0-9a-f-]{36}$/),
      },
    });
    expect(await refusal(cloudfront.send(new cf.CreateKeyValueStoreCommand({ Name: 'settings' })))).toMatchObject({
      name: 'EntityAlreadyExists',
      status: 409,
    });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(
      (await cloudfront.send(new cf.DescribeKeyValueStoreCommand({ Name: 'settings' }))).KeyValueStore!.Status,
    ).toBe('READY');
    const updated = await cloudfront.send(
      new cf.UpdateKeyValueStoreCommand({ Name: 'settings', Comment: 'two', IfMatch: created.ETag! }),
    );
    expect(
      (await cloudfront.send(new cf.ListKeyValueStoresCommand({}))).KeyValueStoreList!.Items!.map(
        (store) => store.Comment,
      ),
    ).toContain('two');
    expect(
      await refusal(cloudfront.send(new cf.DeleteKeyValueStoreCommand({ Name: 'settings', IfMatch: created.ETag! }))),
    ).toMatchObject({ name: 'PreconditionFailed' });
    const Resource = created.KeyValueStore!.ARN!;
    await cloudfront.send(new cf.TagResourceCommand({ Resource, Tags: { Items: [{ Key: 'stage', Value: 'dev' }] } }));
    const tags = await cloudfront.send(new cf.ListTagsForResourceCommand({ Resource }));
    expect(tags.Tags!.Items).toEqual([{ Key: 'stage', Value: 'dev' }]);
    const association = { Quantity: 1, Items: [{ KeyValueStoreARN: created.KeyValueStore!.ARN! }] };
    await publish('user-of-settings', 'function handler(event) { return event.request; }', {
      KeyValueStoreAssociations: association,
    });
    expect(
      await refusal(cloudfront.send(new cf.DeleteKeyValueStoreCommand({ Name: 'settings', IfMatch: updated.ETag! }))),
    ).toMatchObject({ name: 'CannotDeleteEntityWhileInUse', status: 409 });
    const { ETag } = await cloudfront.send(new cf.DescribeFunctionCommand({ Name: 'user-of-settings' }));
    await cloudfront.send(new cf.DeleteFunctionCommand({ Name: 'user-of-settings', IfMatch: ETag! }));
    await cloudfront.send(new cf.DeleteKeyValueStoreCommand({ Name: 'settings', IfMatch: updated.ETag! }));
    expect(await refusal(cloudfront.send(new cf.DescribeKeyValueStoreCommand({ Name: 'settings' })))).toMatchObject({
      name: 'EntityNotFound',
      status: 404,
    });
  });

  test('a function cannot be associated with one that is not there', async () => {
    const association = {
      Quantity: 1,
      Items: [{ KeyValueStoreARN: 'arn:aws:cloudfront::000000000000:key-value-store/none' }],
    };
    expect(
      await refusal(publish('lost', 'function handler() {}', { KeyValueStoreAssociations: association })),
    ).toMatchObject({ name: 'EntityNotFound' });
  });

  test.each([
    ['[]', 'one JSON object'],
    ['{', 'JSON'],
    ['{"a":1}', 'must be a text'],
    [JSON.stringify({ a: 'x'.repeat(1025) }), '1024'],
    [JSON.stringify({ ['k'.repeat(513)]: 'x' }), '512'],
  ])('the content %# is refused', async (body, reason) => {
    await cloudfront.send(new cf.CreateKeyValueStoreCommand({ Name: 'limits' })).catch(() => {});
    const answer = await fetch(`${edge.url}/_local/kvs/limits`, { method: 'PUT', body });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { message: string }).message).toContain(reason);
  });

  test('the content of a store that is not there is 404', async () => {
    expect((await fetch(`${edge.url}/_local/kvs/none`)).status).toBe(404);
  });
});

test('functions and what their stores hold are there after a restart', async () => {
  const data = mkdtempSync(join(tmpdir(), 'local-edge-functions-'));
  const start = () => startLocalEdge({ log: recordingLog(), data });
  let local = await start();
  try {
    const client = new cf.CloudFrontClient(clientConfiguration(local.url));
    const store = await client.send(new cf.CreateKeyValueStoreCommand({ Name: 'kept' }));
    await fetch(`${local.url}/_local/kvs/kept`, { method: 'PUT', body: '{"colour":"red"}' });
    const Items = [{ KeyValueStoreARN: store.KeyValueStore!.ARN! }];
    const code = `import cf from 'cloudfront';
      async function handler() { return { statusCode: 200, body: await cf.kvs().get('colour') }; }`;
    await client.send(
      new cf.CreateFunctionCommand({
        Name: 'reader',
        FunctionConfig: {
          Comment: '',
          Runtime: 'cloudfront-js-2.0',
          KeyValueStoreAssociations: { Quantity: 1, Items },
        },
        FunctionCode: Buffer.from(code),
      }),
    );
    await local.close();
    local = await start();
    const restarted = new cf.CloudFrontClient(clientConfiguration(local.url));
    const { ETag } = await restarted.send(new cf.DescribeFunctionCommand({ Name: 'reader' }));
    const EventObject = Buffer.from('{"version":"1.0","request":{"method":"GET","uri":"/","headers":{}}}');
    const { TestResult } = await restarted.send(
      new cf.TestFunctionCommand({ Name: 'reader', IfMatch: ETag!, EventObject }),
    );
    expect(TestResult!.FunctionOutput).toBe('{"response":{"statusCode":200,"body":"red"}}');
  } finally {
    await local.close();
    rmSync(data, { recursive: true });
  }
});

test('many viewers at once get each their own answer', async () => {
  const code = `function handler(event) { return { statusCode: 200, body: event.request.uri }; }`;
  const id = await distribute({ 'viewer-request': await publish('many', code) });
  const paths = Array.from({ length: 40 }, (_value, index) => `/path-${index}`);
  const answers = await Promise.all(paths.map((path) => ask(id, path)));
  expect(answers.map((answer) => answer.body)).toEqual(paths);
});
