import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { type OwnOptions, useControlEdge } from './control-support.ts';

const control = useControlEdge();

const foreign: [string, Record<string, string>][] = [
  ['a page of the web', { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' }],
  ['a page of another port', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }],
  ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  [
    'an image of another site',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
  ],
  [
    'a link to the data',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  ],
];

const paths: [string, OwnOptions][] = [
  ['/_local/traces', {}],
  ['/_local/traces', { method: 'DELETE' }],
  ['/_local/traces/1-1', {}],
  ['/_local/traces/1-1/resend', { method: 'POST', body: {} }],
  ['/_local/send', { method: 'POST', body: {} }],
  ['/_local/events', {}],
  ['/_local/state', {}],
  ['/_local/calls', {}],
  ['/_local/faults', { method: 'PUT', body: { rules: [] } }],
  ['/_local/health', {}],
];

describe.each(foreign)('%s gets nothing', (_who, headers) => {
  test.each(paths)('of %s %j', async (path, options) => {
    const answer = await control.own(path, { ...options, headers });
    expect(answer.status).toBe(403);
    expect(answer.json.message).toMatch(/^The local edge answers no page of another site/);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test.each([
    ['POST', '/2015-03-31/functions', 'text/plain'],
    ['POST', '/', 'application/x-www-form-urlencoded'],
    ['GET', '/?Action=CreateRole&RoleName=x&Version=2010-05-08', ''],
    ['PUT', '/bucket', 'text/plain'],
  ])("of AWS's APIs by %s %s as %s", async (method, path, type) => {
    const before = (await control.own('/_local/calls')).json.calls.length;
    const answer = await control.own(path, {
      method,
      headers: { ...headers, ...(type ? { 'content-type': type } : {}) },
    });
    expect(answer.status).toBe(403);
    expect((await control.own('/_local/calls')).json.calls).toHaveLength(before);
  });
});

test('a name that leads to this machine from the web gets nothing', async () => {
  for (const path of ['/_local/traces', '/_local/']) {
    const answer = await control.own(path, { headers: { host: 'rebound.example.com' } });
    expect(answer.status).toBe(403);
  }
});

test('the window itself, tools without a browser, and a link to the window are answered', async () => {
  const { host } = new URL(control.edge.url);
  const own = { origin: control.edge.url, host, 'sec-fetch-site': 'same-origin' };
  expect((await control.own('/_local/traces', { headers: own })).status).toBe(200);
  expect((await control.own('/_local/traces', { method: 'DELETE', headers: own })).status).toBe(200);
  expect((await control.own('/_local/traces')).status).toBe(200);
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect((await control.own('/_local/', { headers: link })).status).toBe(200);
  expect((await control.own('/_local/', { headers: { ...link, 'sec-fetch-dest': 'iframe' } })).status).toBe(403);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
  'what a form can send changes nothing: %j',
  async (type) => {
    const headers = { 'content-type': type };
    const answer = await control.own('/_local/send', { method: 'POST', body: '{}', headers });
    expect(answer.status).toBe(415);
    expect(answer.json.message).toContain('Content-Type: application/json');
  },
);

test('answers are kept by no browser, guessed by none, framed by none', async () => {
  for (const path of ['/_local/traces', '/_local/state', '/_local/nothing', '/_local/builds']) {
    const { headers } = await control.own(path);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  }
});

test('a body that is too large, or no JSON, or no object is refused in a sentence', async () => {
  const send = (body: string) => control.own('/_local/send', { method: 'POST', body });
  expect((await send('{')).json.message).toMatch(/^The body is not JSON/);
  expect((await send('[]')).json.message).toBe('The body must be a JSON object.');
  expect((await send(JSON.stringify({ body: 'x'.repeat(1_100_000) }))).status).toBe(413);
});

test('a page that lies in a bucket is of no origin when a browser opens it', async () => {
  const page = await control.own('/site/index.html', { headers: { 'sec-fetch-site': 'none' } });
  expect(page.text).toBe('site index.html');
  expect(page.headers['content-security-policy']).toBe('sandbox');
});

test('the site of a distribution stays reachable for pages: it is one', async () => {
  const id = await control.distribute({});
  const { port } = new URL(control.edge.url);
  const status = await new Promise((resolve, reject) => {
    const headers = {
      host: `${id}.cloudfront.localhost:${port}`,
      origin: 'https://example.com',
      'sec-fetch-site': 'cross-site',
    };
    request({ host: '127.0.0.1', port, path: '/index.html', headers }, (response) =>
      resolve(response.resume().statusCode),
    )
      .on('error', reject)
      .end();
  });
  expect(status).toBe(200);
});
