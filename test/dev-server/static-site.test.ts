import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createStaticSite } from '../../src/dev-server/static-site.ts';
import { type Folder, makeFolder } from './scene.ts';

let folder: Folder;
let server: Server;

beforeAll(async () => {
  folder = makeFolder({
    'secret.txt': 'secret',
    'site/index.html': '<h1>Home</h1>',
    'site/digits.bin': '0123456789',
    'site/empty.txt': '',
    'site/a folder/ü.css': 'a {}',
  });
  symlinkSync(path.join(folder.path, 'secret.txt'), path.join(folder.path, 'site/link.txt'));
  server = createStaticSite(path.join(folder.path, 'site')).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  folder.remove();
});

/** Without the path being made tidy first, as fetch does. */
async function ask(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const sent = request({ host: '127.0.0.1', port, path: url, method, headers, agent: false }).end();
  const [answer] = await once(sent, 'response');
  let text = '';
  for await (const chunk of answer) text += chunk;
  return { status: answer.statusCode as number, text, headers: answer.headers as Record<string, string> };
}

test('serves files with their content types', async () => {
  const page = await ask('/index.html?x=1');
  expect([page.status, page.text, page.headers['content-type']]).toEqual([
    200,
    '<h1>Home</h1>',
    'text/html; charset=utf-8',
  ]);
  expect((await ask('/a%20folder/%C3%BC.css')).headers['content-type']).toBe('text/css; charset=utf-8');
  expect((await ask('/digits.bin')).headers['content-type']).toBe('binary/octet-stream');
  expect(await ask('/empty.txt')).toMatchObject({ status: 200, text: '', headers: { 'content-length': '0' } });
  expect(await ask('/index.html', {}, 'HEAD')).toMatchObject({
    status: 200,
    text: '',
    headers: { 'content-length': '13' },
  });
});

test('what is not changed is not sent again', async () => {
  const { etag } = (await ask('/index.html')).headers;
  expect(await ask('/index.html', { 'If-None-Match': `"other", W/${etag}` })).toMatchObject({ status: 304, text: '' });
  expect((await ask('/index.html', { 'If-None-Match': '"other"' })).status).toBe(200);
  folder.write('site/index.html', '<h1>Changed</h1>');
  expect((await ask('/index.html', { 'If-None-Match': etag! })).text).toBe('<h1>Changed</h1>');
});

test.each([
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=0-1,4-5', 200, '0123456789', undefined],
  ['bytes=5-2', 200, '0123456789', undefined],
  ['lines=1-2', 200, '0123456789', undefined],
  ['bytes=10-', 416, 'The range is not in the file.\n', 'bytes */10'],
])('Range: %s', async (Range, status, text, contentRange) => {
  const answer = await ask('/digits.bin', { Range });
  expect([answer.status, answer.text, answer.headers['content-range']]).toEqual([status, text, contentRange]);
});

test('a range of another state of the file is the whole file', async () => {
  const { etag } = (await ask('/digits.bin')).headers;
  expect((await ask('/digits.bin', { Range: 'bytes=0-0', 'If-Range': etag! })).status).toBe(206);
  expect((await ask('/digits.bin', { Range: 'bytes=0-0', 'If-Range': '"other"' })).status).toBe(200);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/a%20folder/../../secret.txt',
  '/link.txt',
  '/%00',
])('%s leads out of the folder and is refused', async (url) => {
  const answer = await ask(url);
  expect(answer.status).toBe(403);
  expect(answer.text).not.toBe('secret');
});

test('what is not there is 404, a folder too, and the page says what S3 would do', async () => {
  expect((await ask('/nothing.html')).status).toBe(404);
  const answer = await ask('/a%20folder/');
  expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('S3 has no index of folders either')]);
  expect((await ask('/index.html/x')).status).toBe(404);
  expect((await ask('/%E0%A4%A')).status).toBe(400);
});

test('other methods and other hosts are refused', async () => {
  expect(await ask('/index.html', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect((await ask('/index.html', { Host: 'evil.example' })).status).toBe(403);
});
