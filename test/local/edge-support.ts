import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DistributionConfig, LambdaFunctionAssociation } from '@aws-sdk/client-cloudfront';
import type { Invocation } from '../../src/edge/run/invocation.ts';
import { createDataPlane, type DataPlaneOptions } from '../../src/local/edge/data-plane.ts';
import type { EdgeEvent } from '../../src/local/edge/event.ts';
import type { OriginObject } from '../../src/local/service.ts';
import {
  accountId,
  createDistribution,
  distributionConfig,
  functionVersion,
  manualClock,
  silentLog,
  type TestService,
  testService,
} from './cloudfront-support.ts';

/** A handler as users write it; it runs in this process, on a copy of the event. */
// biome-ignore lint/suspicious/noExplicitAny: handlers get and return CloudFront's JSON
export type Handler = (event: any) => unknown;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface TestEdge {
  port: number;
  local: TestService;
  /** By `bucket/key`. */
  objects: Record<string, OriginObject>;
  /** By bucket. */
  policies: Record<string, string>;
  /** Events in the order in which functions got them. */
  events: EdgeEvent['Records'][0]['cf'][];
  /** Creates a distribution and waits until the edge serves it. */
  serve(config: DistributionConfig): Promise<string>;
  get(
    id: string,
    path: string,
    options?: { method?: string; headers?: Record<string, string>; body?: string | Buffer },
  ): Promise<Answer>;
  close(): Promise<void>;
}

export const versionArnOf = (name: string) => `arn:aws:lambda:us-east-1:${accountId}:function:${name}:1`;

/** @returns the associations of handlers that are named as their events are */
export function associations(...entries: (string | LambdaFunctionAssociation)[]): {
  Quantity: number;
  Items: LambdaFunctionAssociation[];
} {
  const items = entries.map((entry) =>
    typeof entry === 'string'
      ? ({ LambdaFunctionARN: versionArnOf(entry), EventType: entry } as LambdaFunctionAssociation)
      : entry,
  );
  return { Quantity: items.length, Items: items };
}

/** A configuration with handlers on the default behaviour, and with what else is given for it. */
export function behaving(behavior: object, rest: Partial<DistributionConfig> = {}): DistributionConfig {
  const config = distributionConfig(rest);
  config.DefaultCacheBehavior = { ...config.DefaultCacheBehavior!, ...behavior };
  return config;
}

/** A custom origin on this machine. */
export function customOrigin(port: number, more: object = {}): Partial<DistributionConfig> {
  const CustomOriginConfig = { HTTPPort: port, HTTPSPort: 443, OriginProtocolPolicy: 'http-only' as const, ...more };
  return { Origins: { Quantity: 1, Items: [{ Id: 'site', DomainName: 'localhost', CustomOriginConfig }] } };
}

export async function listening(
  listener: RequestListener,
): Promise<{ server: Server; port: number; close(): Promise<void> }> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { server, port: (server.address() as AddressInfo).port, close };
}

export async function startEdge(
  handlers: Record<string, Handler> = {},
  options: Partial<DataPlaneOptions> = {},
): Promise<TestEdge> {
  const events: TestEdge['events'] = [];
  const objects: Record<string, OriginObject> = {};
  const policies: Record<string, string> = {};
  const versions = Object.keys(handlers).map((name) =>
    functionVersion({ functionName: name, arn: versionArnOf(name), zip: emptyZip }),
  );
  const clock = manualClock();
  const local = testService({ versions, clock });
  const plane = createDataPlane({
    configuration: local.service,
    objects: { read: (bucket, key) => objects[`${bucket}/${key}`], policyOf: (bucket) => policies[bucket] },
    versions: { find: (arn) => versions.find((version) => version.arn === arn), trustsEdge: () => undefined },
    log: silentLog,
    clock,
    handlerRuntime: 'none',
    runCode: async () => {
      throw new Error('These tests run no CloudFront Functions.');
    },
    start: ({ functionName }) => ({
      invoke: async (event) => {
        const copy = JSON.parse(JSON.stringify(event));
        events.push(structuredClone(copy.Records[0].cf));
        return invocation(handlers[functionName]!, copy);
      },
      stop: async () => {},
    }),
    ...options,
  });
  const { port, close } = await listening((incoming, outgoing) => {
    plane(incoming, outgoing, incoming.headers.host!.split('.')[0]!);
  });
  return {
    port,
    local,
    objects,
    policies,
    events,
    serve: async (config) => {
      const { id } = await createDistribution(local, config);
      clock.advance(300);
      return id;
    },
    get: (id, path, { method = 'GET', headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const host = `${id.toLowerCase()}.cloudfront.localhost:${port}`;
        const outgoing = request(
          { host: '127.0.0.1', port, path, method, headers: { host, ...headers }, agent: false },
          async (response) => {
            try {
              const chunks = await response.toArray();
              resolve({
                status: response.statusCode!,
                headers: response.headers,
                body: Buffer.concat(chunks).toString(),
              });
            } catch (error) {
              reject(error);
            }
          },
        );
        outgoing.on('error', reject);
        outgoing.end(body);
      }),
    close: async () => {
      await close();
      await plane.close();
    },
  };
}

async function invocation(handler: Handler, event: unknown): Promise<Invocation> {
  const shared = { logs: [], durationMs: 1, maxMemoryMb: null };
  try {
    return { ...shared, outcome: 'returned', result: JSON.parse(JSON.stringify((await handler(event)) ?? null)) };
  } catch (error) {
    return { ...shared, outcome: 'threw', errorType: 'Error', errorMessage: (error as Error).message, stack: [] };
  }
}

/** A zip without entries: only the end of central directory record. */
const emptyZip = Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]);
