import { CloudFrontClient, CreateFunctionCommand, DeleteFunctionCommand } from '@aws-sdk/client-cloudfront';
import { startLocalEdge } from '../../../src/local/start.ts';
import type { WireRequest, WireResponse } from './calls/call.ts';

/** TestFunction, which MiniStack does not have. */
export interface FunctionTester {
  /** Whether it is that call. */
  takes(request: WireRequest): boolean;
  answer(request: WireRequest): Promise<WireResponse>;
  close(): Promise<void>;
}

const testCall = /^\/[\d-]+\/function\/([^/]+)\/test$/;
const silent = () => undefined;
const log = {
  debug: silent,
  info: silent,
  notice: silent,
  warning: silent,
  error: silent,
  group: (_: string, work: () => unknown) => work(),
} as Parameters<typeof startLocalEdge>[0]['log'];

/** Has the local edge run the code that the emulator holds at DEVELOPMENT. @param emulator its URL */
export async function startFunctionTester(emulator: string): Promise<FunctionTester> {
  const edge = await startLocalEdge({ log });
  const credentials = { accessKeyId: 'proof', secretAccessKey: 'proof' };
  const cloudfront = new CloudFrontClient({ region: 'us-east-1', endpoint: edge.url, credentials });
  return {
    takes: (request) => request.service === 'cloudfront' && request.method === 'POST' && testCall.test(request.path),
    async answer(request) {
      const [, Name] = testCall.exec(request.path) as unknown as [string, string];
      const held = await fetch(`${emulator}/2020-05-31/function/${Name}?Stage=DEVELOPMENT`);
      if (!held.ok || held.headers.get('etag') !== request.headers['if-match']) {
        const body = Buffer.from(`<ErrorResponse><Error><Code>PreconditionFailed</Code></Error></ErrorResponse>`);
        return { status: 412, headers: { 'content-type': 'text/xml' }, body };
      }
      const created = await cloudfront.send(
        new CreateFunctionCommand({
          Name,
          FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' },
          FunctionCode: Buffer.from(await held.arrayBuffer()),
        }),
      );
      const ofConnection = ['content-length', 'host', 'connection'];
      const kept = Object.entries(request.headers).filter(([name]) => !ofConnection.includes(name));
      const headers = { ...Object.fromEntries(kept), 'if-match': created.ETag as string };
      const tested = await fetch(`${edge.url}${request.path}`, { method: 'POST', headers, body: request.body });
      const answer = {
        status: tested.status,
        headers: { 'content-type': tested.headers.get('content-type') ?? 'text/xml' },
        body: Buffer.from(await tested.arrayBuffer()),
      };
      await cloudfront.send(new DeleteFunctionCommand({ Name, IfMatch: created.ETag }));
      return answer;
    },
    async close() {
      cloudfront.destroy();
      await edge.close();
    },
  };
}
