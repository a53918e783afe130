import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { viewerHeaders } from '../../src/dev-server/viewer-headers.ts';
import { answeringFunction, closeAll, open, usualFiles } from './scene.ts';

afterEach(closeAll);

const show = `export function handler(event: any) {
  const headers = event.request.headers;
  return { statusCode: 200, body: { encoding: 'text', data: JSON.stringify(headers) } };
}
`;
const showing = {
  'edge.yml':
    'functions:\n  show:\n    entry: show.ts\n    target: cloudfront-function\n    associations: ["/show viewer-request"]\n',
  'show.ts': show,
  'site/index.html': 'home',
};

test('functions see country, device and headers of the options; a request says another country itself', async () => {
  const given = viewerHeaders({
    country: 'DE',
    device: 'mobile',
    headers: ['X-User: me', 'CloudFront-Viewer-City: Bonn', 'Accept-Language: de'],
  });
  const { get } = await open(showing, { viewerHeaders: given });
  const seen = JSON.parse((await get('/show', { 'accept-language': 'fr', 'x-own': '1' })).text);
  expect(seen).toMatchObject({
    'cloudfront-viewer-country': { value: 'DE' },
    'cloudfront-viewer-country-name': { value: 'Germany' },
    'cloudfront-is-mobile-viewer': { value: 'true' },
    'cloudfront-is-desktop-viewer': { value: 'false' },
    'cloudfront-viewer-city': { value: 'Bonn' },
    'x-user': { value: 'me' },
    'accept-language': { value: 'de' },
    'x-own': { value: '1' },
  });
  const other = JSON.parse((await get('/show', { 'CloudFront-Viewer-Country': 'FR' })).text);
  expect(other['cloudfront-viewer-country']).toEqual({ value: 'FR' });
});

test('without options a viewer sits at a desktop, in no country', async () => {
  const { get } = await open(showing);
  const seen = JSON.parse((await get('/show')).text);
  expect(seen['cloudfront-is-desktop-viewer']).toEqual({ value: 'true' });
  expect(seen['cloudfront-viewer-country']).toBeUndefined();
});

test('an origin of a URL gets the request as CloudFront sends it; one that is down is 502, and is asked again at once', async () => {
  const origin = createServer((incoming, outgoing) => {
    outgoing.setHeader('x-seen', `${incoming.method} ${incoming.url} ${incoming.headers.host}`);
    outgoing.end(incoming.headers['user-agent']);
  }).listen(0, '127.0.0.1');
  await once(origin, 'listening');
  const { port } = origin.address() as AddressInfo;
  const { get, server } = await open(usualFiles(), { origin: `http://127.0.0.1:${port}/base` });
  const answer = await get('/page?x=1', { 'user-agent': 'tester' });
  expect([answer.text, answer.headers.get('x-seen'), answer.headers.get('x-mark')]).toEqual([
    'tester',
    // The origin's domain name, which has no port.
    'GET /base/page?x=1 127.0.0.1',
    'one',
  ]);
  const posted = await fetch(`${server.url}/form`, { method: 'POST', body: 'a=b' });
  expect(posted.headers.get('x-seen')).toContain('POST /base/form');
  // What says nothing of caching is not kept.
  expect((await get('/page?x=1')).headers.get('x-cache')).toBe('Miss from cloudfront');
  origin.close();
  origin.closeAllConnections();
  await once(origin, 'close');
  const down = await get('/page');
  expect(down.status).toBe(502);
  expect(down.text).toContain(`http://127.0.0.1:${port}`);
  origin.listen(port, '127.0.0.1');
  await once(origin, 'listening');
  expect((await get('/page')).status).toBe(200);
  origin.close();
  origin.closeAllConnections();
});

test("the window's paths are sent to the local edge, and other hosts get nothing", async () => {
  const { server, get } = await open({ ...usualFiles(), 'functions/answer.ts': answeringFunction('x') });
  const answer = await get('/_local/');
  expect([answer.status, answer.headers.get('location')]).toEqual([307, `${server.edgeUrl}/_local/`]);
  expect((await get('/_local')).headers.get('location')).toBe(`${server.edgeUrl}/_local/`);
  expect((await get('/_locally')).status).toBe(404);
  const sent = request(`${server.url}/`, { headers: { Host: 'evil.example' }, agent: false }).end();
  const [refused] = await once(sent, 'response');
  refused.resume();
  expect(refused.statusCode).toBe(403);
});
