import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { fetchOverHttp } from '../../src/github/api/fetch.ts';

interface Seen {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

/** A server of the test's own; what it was asked is kept. */
async function serve(answer: (seen: Seen, response: ServerResponse) => void): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    seen.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
    answer(seen.at(-1)!, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

test('a body is sent whole, and an answer comes with its status, headers and text', async () => {
  const { url, seen } = await serve((_, response) => {
    response.writeHead(201, 'Created', { 'X-Some': 'thing', 'content-type': 'application/json' }).end('{"a":"ü"}');
  });
  const answer = await fetchOverHttp(`${url}/here?a=1`, { method: 'POST', body: '{"ü":1}', headers: { one: 'two' } });
  expect([answer.status, answer.statusText, answer.url]).toEqual([201, 'Created', `${url}/here?a=1`]);
  expect(answer.headers.get('x-some')).toBe('thing');
  expect(await answer.text()).toBe('{"a":"ü"}');
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(Buffer.from('{"a":"ü"}')));
  expect(seen).toMatchObject([
    { method: 'POST', path: '/here?a=1', body: '{"ü":1}', headers: { one: 'two', 'content-length': '8' } },
  ]);
});

test('a compressed answer is unpacked, in several pieces and with nothing in it', async () => {
  const long = JSON.stringify(Array.from({ length: 50_000 }, (_, index) => index));
  const { url, seen } = await serve(({ path }, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(path === '/empty' ? '' : gzipSync(long));
  });
  expect(await (await fetchOverHttp(`${url}/long`)).text()).toBe(long);
  expect(await (await fetchOverHttp(`${url}/empty`)).text()).toBe('');
  expect(seen[0]?.headers['accept-encoding']).toBe('gzip');
});

test.each([
  [301, 'GET', 'GET', ''],
  [301, 'POST', 'GET', ''],
  [302, 'PATCH', 'PATCH', 'text'],
  [303, 'PATCH', 'GET', ''],
  [307, 'POST', 'POST', 'text'],
  [308, 'PATCH', 'PATCH', 'text'],
])('a redirect with %i of a %s is followed as %s', async (status, method, then, body) => {
  const { url, seen } = await serve(({ path }, response) => {
    if (path === '/old') response.writeHead(status, { location: '/new' }).end('moved');
    else response.end('there');
  });
  const given = method === 'GET' ? {} : { body: 'text', headers: { 'content-type': 'x/y', authorization: 'token t' } };
  const answer = await fetchOverHttp(`${url}/old`, { method, ...given });
  expect([await answer.text(), answer.url]).toEqual(['there', `${url}/new`]);
  expect(seen[1]).toMatchObject({ method: then, path: '/new', body });
  expect(seen[1]?.headers['content-type']).toBe(body === '' ? undefined : 'x/y');
  if (method !== 'GET') expect(seen[1]?.headers.authorization).toBe('token t');
});

test('a token goes to no other host, and redirects come to an end', async () => {
  const other = await serve((_, response) => response.end('other'));
  const { url, seen } = await serve(({ path }, response) => {
    response.writeHead(302, { location: path === '/away' ? `${other.url}/x` : '/round' }).end();
  });
  const headers = { authorization: 'token secret', accept: 'x/y' };
  expect(await (await fetchOverHttp(`${url}/away`, { headers })).text()).toBe('other');
  expect(other.seen[0]?.headers.authorization).toBeUndefined();
  expect(other.seen[0]?.headers.accept).toBe('x/y');
  await expect(fetchOverHttp(`${url}/round`)).rejects.toThrow('more than 20 redirects, the last to /round');
  expect(seen).toHaveLength(22);
});

test('no answer is an error in words: refused, ended, given up', async () => {
  const { url } = await serve(({ path }, response) => {
    if (path === '/ended') response.socket?.destroy();
    if (path === '/half') {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setImmediate(() => response.socket?.destroy());
    }
  });
  await expect(fetchOverHttp('http://127.0.0.1:1/')).rejects.toThrow('ECONNREFUSED');
  await expect(fetchOverHttp(`${url}/ended`)).rejects.toThrow('socket hang up');
  await expect(fetchOverHttp(`${url}/half`)).rejects.toThrow('aborted');
  const given = new AbortController();
  const waiting = fetchOverHttp(`${url}/never`, { signal: given.signal });
  given.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});
