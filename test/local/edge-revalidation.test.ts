import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { edgeWith, originWith, responseOf } from './edge-scene.ts';
import { associations, behaving, customOrigin, type Handler } from './edge-support.ts';

const caching = (more: object = {}) => ({
  CachePolicyId: undefined,
  ForwardedValues: { QueryString: false, Cookies: { Forward: 'none' } },
  MinTTL: 0,
  DefaultTTL: 50,
  MaxTTL: 100,
  ...more,
});

/** An origin with one page, which has a version, and an edge before it that caches it for 10 s. */
async function versioned(behavior: object = caching(), handlers: Record<string, Handler> = {}) {
  const asked: IncomingMessage[] = [];
  const page = { version: 1, headers: {} as Record<string, string>, unchanged: {} as Record<string, string> };
  const port = await originWith((request, response) => {
    asked.push(request);
    const etag = `"v${page.version}"`;
    const validators = page.headers['last-modified'] ? {} : { etag };
    response.setHeaders(new Map(Object.entries({ 'cache-control': 'max-age=10', ...validators, ...page.headers })));
    const isSame =
      request.headers['if-none-match'] === etag ||
      (page.headers['last-modified'] && request.headers['if-modified-since'] === page.headers['last-modified']);
    if (isSame)
      return void response
        .setHeaders(new Map(Object.entries(page.unchanged)))
        .writeHead(304)
        .end();
    response.end(`version ${page.version}`);
  });
  const edge = await edgeWith(handlers);
  const withFunctions = Object.keys(handlers).length > 0;
  const id = await edge.serve(
    behaving(
      { ...behavior, ...(withFunctions ? { LambdaFunctionAssociations: associations(...Object.keys(handlers)) } : {}) },
      customOrigin(port),
    ),
  );
  return {
    asked,
    page,
    edge,
    id,
    pass: (seconds: number) => edge.local.clock.advance(seconds * 1000),
    async get(options: Parameters<typeof edge.get>[2] = {}) {
      const { status, headers, body } = await edge.get(id, '/', options);
      return { status, body, cache: String(headers['x-cache']).replace(' from cloudfront', ''), headers };
    },
  };
}

test('an expired object that has not changed is refreshed and served again', async () => {
  const { get, pass, asked, page } = await versioned();
  expect(await get()).toMatchObject({ cache: 'Miss', body: 'version 1' });
  pass(11);
  page.unchanged = { 'cache-control': 'max-age=30', 'x-later': 'yes' };
  const again = await get();
  expect(again).toMatchObject({ status: 200, cache: 'RefreshHit', body: 'version 1' });
  expect(again.headers).toMatchObject({ etag: '"v1"', 'x-later': 'yes', 'content-length': '9' });
  expect(asked[1]!.headers['if-none-match']).toBe('"v1"');
  // For as long as the 304 said.
  pass(29);
  expect(await get()).toMatchObject({ cache: 'Hit', headers: { 'x-later': 'yes', age: '29' } });
  expect(asked).toHaveLength(2);
});

test('one that has changed is fetched, and takes its place', async () => {
  const { get, pass, page, asked } = await versioned();
  await get();
  pass(11);
  page.version = 2;
  expect(await get()).toMatchObject({ status: 200, cache: 'Miss', body: 'version 2' });
  expect(asked[1]!.headers['if-none-match']).toBe('"v1"');
  expect(await get()).toMatchObject({ cache: 'Hit', body: 'version 2' });
});

test('without an ETag it is asked for by its Last-Modified', async () => {
  const { get, pass, page, asked } = await versioned();
  page.headers = { 'last-modified': 'Sat, 21 Nov 2026 10:00:00 GMT' };
  await get();
  pass(11);
  expect(await get()).toMatchObject({ cache: 'RefreshHit', body: 'version 1' });
  expect(asked[1]!.headers['if-modified-since']).toBe('Sat, 21 Nov 2026 10:00:00 GMT');
});

test("a viewer's own condition and range are answered from what was stored", async () => {
  const { get, pass, asked } = await versioned();
  await get();
  pass(11);
  expect(await get({ headers: { 'if-none-match': '"v1"' } })).toMatchObject({ status: 304, cache: 'RefreshHit' });
  pass(11);
  expect(await get({ headers: { 'if-none-match': '"old"' } })).toMatchObject({ status: 200, body: 'version 1' });
  pass(11);
  expect(await get({ headers: { range: 'bytes=8-8' } })).toMatchObject({ status: 206, body: '1', cache: 'RefreshHit' });
  pass(11);
  expect(await get({ method: 'HEAD' })).toMatchObject({ status: 200, body: '', cache: 'RefreshHit' });
  expect(asked.slice(1).map(({ headers }) => headers['if-none-match'])).toEqual(Array(4).fill('"v1"'));
});

test('where cookies are forwarded it is fetched in whole, as AWS documents', async () => {
  const cookies = { QueryString: false, Cookies: { Forward: 'all' } };
  const { get, pass, asked } = await versioned(caching({ ForwardedValues: cookies }));
  await get();
  pass(11);
  expect(await get()).toMatchObject({ cache: 'Miss', body: 'version 1' });
  expect(asked[1]!.headers['if-none-match']).toBeUndefined();
});

test('functions see the condition and the 304, and what they add to it is stored', async () => {
  const adds: Handler = (event) => {
    const response = responseOf(event) as { status: string; headers: object };
    return { ...response, headers: { ...response.headers, 'x-seen': [{ key: 'X-Seen', value: response.status }] } };
  };
  const { get, pass, edge } = await versioned(caching(), { 'origin-response': adds });
  expect((await get()).headers['x-seen']).toBe('200');
  pass(11);
  expect(await get()).toMatchObject({
    status: 200,
    cache: 'RefreshHit',
    body: 'version 1',
    headers: { 'x-seen': '304' },
  });
  const { request, response } = edge.events.at(-1)! as unknown as {
    request: { headers: Record<string, { value: string }[]> };
    response: { status: string };
  };
  expect([request.headers['if-none-match']?.[0]?.value, response.status]).toEqual(['"v1"', '304']);
});

test('an object of S3 is refreshed too, and an invalidation leaves nothing to refresh', async () => {
  const edge = await edgeWith();
  const id = await edge.serve(behaving(caching()));
  const get = async () => (await edge.get(id, '/index.html')).headers['x-cache'];
  expect(await get()).toBe('Miss from cloudfront');
  edge.local.clock.advance(51_000);
  expect(await get()).toBe('RefreshHit from cloudfront');
  edge.local.clock.advance(51_000);
  const Paths = { Quantity: 1, Items: ['/*'] };
  const InvalidationBatch = { CallerReference: 'one', Paths };
  await edge.local.call('CreateInvalidation', { DistributionId: id, InvalidationBatch });
  expect(await get()).toBe('Miss from cloudfront');
});
