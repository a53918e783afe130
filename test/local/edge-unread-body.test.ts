import { Agent, request } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { associations, behaving, customOrigin, type Handler, listening, startEdge } from './edge-support.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

const methods = { Quantity: 7, Items: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'] };
const body = Buffer.alloc(1024 * 1024, 'a');

/** Posts 1 MB again and again on connections that stay open. @returns the statuses */
async function postOften(port: number, id: string): Promise<unknown[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  open.push({ close: () => agent.destroy() });
  const headers = { host: `${id.toLowerCase()}.cloudfront.localhost`, 'content-length': body.length };
  const post = () =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path: '/upload', method: 'POST', headers, agent, timeout: 10_000 };
      const outgoing = request(options, (answer) => answer.resume().once('end', () => resolve(answer.statusCode)));
      outgoing.once('timeout', () => outgoing.destroy(new Error('no answer: the connection is stuck')));
      outgoing.once('error', reject);
      outgoing.end(body);
    });
  return Promise.all(Array.from({ length: 16 }, post));
}

test('an origin that answers before it has the whole body leaves the connection usable', async () => {
  const origin = await listening((_incoming, outgoing) => {
    outgoing.statusCode = 405;
    outgoing.end('no');
  });
  open.push(origin);
  const edge = await startEdge({});
  open.push(edge);
  const id = await edge.serve(behaving({ AllowedMethods: methods } as never, customOrigin(origin.port)));
  expect(new Set(await postOften(edge.port, id))).toEqual(new Set([405]));
});

test('so does a function that sees the beginning of a body and answers itself', async () => {
  const answers: Handler = () => ({ status: '401' });
  const edge = await startEdge({ 'viewer-request': answers });
  open.push(edge);
  const withBody = associations('viewer-request');
  for (const item of withBody.Items ?? []) Object.assign(item, { IncludeBody: true });
  const id = await edge.serve(behaving({ AllowedMethods: methods, LambdaFunctionAssociations: withBody } as never));
  expect(new Set(await postOften(edge.port, id))).toEqual(new Set([401]));
});

test('a connection whose upload the origin has not read takes no further request', async () => {
  const uploaded = new Set<unknown>();
  let reused = 0;
  const origin = await listening((incoming, outgoing) => {
    if (uploaded.has(incoming.socket)) reused += 1;
    if (incoming.method === 'GET') return void outgoing.end('page');
    uploaded.add(incoming.socket);
    // Of its own it gives such a connection up after 5 s: what waited on it would wait as long.
    incoming.once('data', () => {
      incoming.pause();
      outgoing.statusCode = 405;
      outgoing.end('no');
    });
  });
  open.push(origin);
  const edge = await startEdge({});
  open.push(edge);
  const id = await edge.serve(behaving({ AllowedMethods: methods } as never, customOrigin(origin.port)));
  expect(new Set(await postOften(edge.port, id))).toEqual(new Set([405]));
  const pages = await Promise.all([1, 2, 3, 4].map((page) => edge.get(id, `/${page}`)));
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect({ uploads: uploaded.size, reused }).toEqual({ uploads: 16, reused: 0 });
});
