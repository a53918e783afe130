import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWindow } from '../../../src/local/window/serve.ts';

const pages = 'src/local/window/page';
const window = createWindow();
const server = createServer((request, response) => {
  if (!window(request, response, request.url!)) response.writeHead(404).end('not the window');
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => new Promise((done) => server.close(done)));

/** As it is written: fetch would take dots out of the path. */
async function ask(path: string, method = 'GET'): Promise<IncomingMessage & { text: string }> {
  const { port } = server.address() as AddressInfo;
  const sent = httpRequest({ host: '127.0.0.1', port, path, method, agent: false }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Object.assign(answer, { text: Buffer.concat(chunks).toString('utf8') });
}

describe('the page', () => {
  test('may load nothing from elsewhere, run no code but its own files, and be in no frame', async () => {
    const { headers, statusCode } = await ask('/_local/');
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('is what its address without the slash leads to', async () => {
    const { statusCode, headers } = await ask('/_local');
    expect([statusCode, headers.location]).toEqual([308, '/_local/']);
  });

  test.each([
    ['/_local/app.js', 'text/javascript; charset=utf-8'],
    ['/_local/style/base.css', 'text/css; charset=utf-8'],
    ['/_local/icon.svg', 'image/svg+xml'],
  ])('has %s as %s', async (path, type) => {
    const { headers, text } = await ask(path);
    expect(headers['content-type']).toBe(type);
    expect(text).toBe(readFileSync(path.replace('/_local', pages), 'utf8'));
  });

  test('answers HEAD without a body, and nothing else than GET beside it', async () => {
    const head = await ask('/_local/app.js', 'HEAD');
    expect([head.statusCode, head.text, Number(head.headers['content-length']) > 1000]).toEqual([200, '', true]);
    const post = await ask('/_local/', 'POST');
    expect([post.statusCode, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test.each([
    '/_local/../serve.ts',
    '/_local/style/../../serve.ts',
    '/_local/%2e%2e/serve.ts',
    '/_local/tsconfig.json',
    '/_local/style/',
    '/_local/traces',
    '/_local/constructor',
  ])('has no %s', async (path) => {
    expect((await ask(path)).statusCode).toBe(404);
  });
});

describe("the page's files", () => {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css|html)$/.test(file),
  );
  const text = (file: string) => readFileSync(`${pages}/${file}`, 'utf8');

  test('name no address elsewhere that a browser would load', () => {
    expect(
      files.filter((file) => /(src|href)="https?:|url\(|@import\s+["']|import\s*\(?['"]https?:/.test(text(file))),
    ).toEqual([]);
  });

  test('make no markup of text', () => {
    const makers =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTMLUnsafe|\beval\b|new Function/;
    expect(files.filter((file) => makers.test(text(file)))).toEqual([]);
  });

  test('are all linked or imported', () => {
    const named = files.flatMap((file) =>
      [...text(file).matchAll(/(?:from '|href="|src=")([^'"]+)/g)].map(([, to]) => to!.split('/').at(-1)),
    );
    expect(files.filter((file) => file !== 'index.html' && !named.includes(file.split('/').at(-1)))).toEqual([]);
  });
});
