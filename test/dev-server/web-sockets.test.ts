import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Trace, TraceList } from '../../src/local/traces/trace.ts';
import { closeAll, type Opened, open } from './scene.ts';
import { type WebSocketOrigin, webSocketOrigin } from './web-socket-origin.ts';

let origin: WebSocketOrigin;
let opened: Opened;
beforeEach(async () => {
  origin = await webSocketOrigin();
  opened = await open(files, { origin: origin.url });
});
afterEach(async () => {
  await closeAll();
  await origin.close();
});

const files = {
  'edge.yml': `functions:
  adds:
    entry: adds.ts
    target: cloudfront-function
    associations: ["default viewer-request", "default viewer-response"]
`,
  'adds.ts': `export function handler(event: any) {
  if (event.response) {
    event.response.headers['x-added'] = { value: 'yes' };
    return event.response;
  }
  if (event.request.uri === '/denied') return { statusCode: 401 };
  event.request.headers['x-checked'] = { value: 'yes' };
  return event.request;
}
`,
};

interface Client {
  socket: WebSocket;
  /** The next message. */
  next(): Promise<string>;
}

/** Opens a WebSocket through the edge. @throws where it is refused */
async function webSocket(path: string): Promise<Client> {
  const socket = new WebSocket(`${opened.server.url.replace('http', 'ws')}${path}`);
  const come: string[] = [];
  const waiting: ((text: string) => void)[] = [];
  socket.addEventListener('message', ({ data }) => {
    const wanted = waiting.shift();
    if (wanted) wanted(String(data));
    else come.push(String(data));
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('refused')));
  });
  const next = () => (come.length > 0 ? Promise.resolve(come.shift()!) : new Promise<string>((r) => waiting.push(r)));
  return { socket, next };
}

async function lastTrace(): Promise<Trace> {
  for (;;) {
    const { traces } = (await (await fetch(`${opened.server.edgeUrl}/_local/traces`)).json()) as TraceList;
    if (traces[0])
      return (await (await fetch(`${opened.server.edgeUrl}/_local/traces/${traces[0].id}`)).json()) as Trace;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('passes through both ways; the functions of the request run, and its trace ends with the connection', async () => {
  const { socket, next } = await webSocket('/hmr?token=1');
  expect(await next()).toBe('hello');
  socket.send('one');
  expect(await next()).toBe('one');
  socket.send('two');
  expect(await next()).toBe('two');
  expect(origin.handshakes).toMatchObject([{ upgrade: 'websocket', connection: 'Upgrade', 'x-checked': 'yes' }]);
  socket.close();
  await once(socket, 'close');
  const trace = await lastTrace();
  expect(trace).toMatchObject({
    method: 'GET',
    status: 101,
    cache: 'Miss',
    functions: ['adds'],
    end: { kind: 'complete', message: null },
    failure: null,
  });
  expect(trace.phases.map(({ phase }) => phase)).toEqual([
    'behavior',
    'viewer-request',
    'cache',
    'origin-request',
    'origin',
  ]);
  expect(trace.phases.find(({ phase }) => phase === 'cache')).toMatchObject({ reason: 'web-socket' });
  expect(trace.request.body.bytes).toBeGreaterThan(12);
  expect(trace.response?.body.bytes).toBeGreaterThanOrEqual(17);
  expect(origin.sockets.size).toBe(0);
});

test('an origin that closes, and one that breaks off, close it for the viewer', async () => {
  const first = await webSocket('/');
  for (const socket of origin.sockets) socket.end();
  await once(first.socket, 'close');
  const second = await webSocket('/');
  for (const socket of origin.sockets) socket.resetAndDestroy();
  await once(second.socket, 'close');
  expect((await lastTrace()).status).toBe(101);
});

test.each([
  ['an origin that refuses', '/refused', 403],
  ['a function that answers itself', '/denied', 401],
])('%s is a usual answer', async (_who, path, status) => {
  await expect(webSocket(path)).rejects.toThrow('refused');
  expect(await lastTrace()).toMatchObject({ status, end: { kind: 'complete' } });
});

test("it passes by the distribution's own name on the local edge's port too", async () => {
  const { edgeUrl, distributionId } = opened.server;
  const socket = connect(Number(new URL(edgeUrl).port), '127.0.0.1');
  const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13';
  const head = `Host: ${distributionId.toLowerCase()}.cloudfront.localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}`;
  socket.write(`GET / HTTP/1.1\r\n${head}\r\n\r\n`);
  let come = '';
  socket.on('data', (chunk: Buffer) => {
    come += chunk.toString('latin1');
  });
  while (!come.includes('hello')) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(come).toMatch(/^HTTP\/1\.1 101 Switching Protocols\r\n/);
  // As RFC 6455 has it for this key.
  expect(come).toMatch(/^Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK\+xOo=\r$/m);
  const { requests } = (await (await fetch(`${edgeUrl}/_local/running`)).json()) as { requests: object[] };
  expect(requests).toMatchObject([{ status: 101, url: expect.stringContaining('.cloudfront.localhost/') }]);
  socket.destroy();
});

test('an origin that is down is a 502', async () => {
  const { url } = origin;
  await origin.close();
  await expect(webSocket('/')).rejects.toThrow('refused');
  expect(await lastTrace()).toMatchObject({ status: 502, failure: { resultType: 'OriginConnectError' } });
  origin = await webSocketOrigin();
  expect(url).not.toBe(origin.url);
});

test('the dev server ends with WebSockets open', async () => {
  const { socket } = await webSocket('/');
  const closed = once(socket, 'close');
  await opened.server.close();
  await closed;
  for (let round = 0; round < 100 && origin.sockets.size > 0; round += 1) await new Promise((r) => setTimeout(r, 10));
  expect(origin.sockets.size).toBe(0);
});

test('a request for another protocol is answered as a plain one, its body included', async () => {
  const socket = connect(Number(new URL(opened.server.url).port), '127.0.0.1');
  const headers = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__';
  socket.write(`POST /form HTTP/1.1\r\nHost: localhost\r\n${headers}\r\nContent-Length: 9\r\n\r\nhalf`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.write(' done');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(origin.bodies).toEqual(['half done']);
  socket.destroy();
});
