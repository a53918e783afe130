/** Edges and origins of a test, closed after it. */
import { afterEach } from '@jest/globals';
import { type Handler, listening, startEdge, type TestEdge } from './edge-support.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

export async function edgeWith(handlers: Record<string, Handler> = {}): Promise<TestEdge> {
  const edge = await startEdge(handlers);
  open.push(edge);
  edge.objects['site/index.html'] = {
    body: Buffer.from('<h1>home</h1>'),
    headers: { 'content-type': 'text/html', etag: '"home"' },
  };
  return edge;
}

export async function originWith(listener: Parameters<typeof listening>[0]): Promise<number> {
  const origin = await listening(listener);
  open.push(origin);
  return origin.port;
}

export const requestOf: Handler = (event) => event.Records[0].cf.request;
export const responseOf: Handler = (event) => event.Records[0].cf.response;
