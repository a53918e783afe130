import { describe, expect, test } from '@jest/globals';
import { behaving, customOrigin, originAt, phaseOf, tracedEdge } from './tracing-support.ts';

/** An edge over an origin that answers with these headers; each request's cache phase. */
async function cachedBy(headers: Record<string, string>, { status = 200, behavior = {}, rest = {}, body = 'x' } = {}) {
  const port = await originAt((incoming, outgoing) => {
    const isUnchanged = headers.ETag !== undefined && incoming.headers['if-none-match'] === headers.ETag;
    outgoing.writeHead(isUnchanged ? 304 : status, headers).end(isUnchanged ? undefined : body);
  });
  const edge = await tracedEdge();
  const id = await edge.serve(behaving(behavior, { ...customOrigin(port), ...rest }));
  return {
    edge,
    id,
    async ask(path = '/', options: Parameters<typeof edge.get>[2] = {}) {
      await edge.get(id, path, options);
      return phaseOf(await edge.last(), 'cache');
    },
  };
}

describe('hit and miss', () => {
  test('not there, stored, fresh, expired', async () => {
    const { ask, edge } = await cachedBy({ 'Cache-Control': 'max-age=60' });
    expect(await ask()).toMatchObject({
      outcome: 'miss',
      reason: 'not-there',
      stored: { stored: true, seconds: 60, reason: 'cache-control' },
    });
    edge.local.clock.advance(20_000);
    expect(await ask()).toMatchObject({
      outcome: 'hit',
      reason: 'fresh',
      ageSeconds: 20,
      freshSeconds: 40,
      why: 'A response with this key was stored 20 s ago and is fresh for 40 s yet.',
      stored: null,
    });
    edge.local.clock.advance(75_000);
    const expired = await ask();
    expect(expired).toMatchObject({ outcome: 'miss', reason: 'expired', ageSeconds: null });
    expect(expired.why).toContain('was stored 95 s ago and was fresh for 60 s');
    expect(expired.why).toContain('It has neither ETag nor Last-Modified, so it is fetched again in whole.');
  });

  test('expired and not changed', async () => {
    const { ask, edge } = await cachedBy({ 'Cache-Control': 'max-age=60', ETag: '"one"' });
    await ask();
    edge.local.clock.advance(75_000);
    const phase = await ask();
    expect(phase).toMatchObject({ outcome: 'refresh-hit', reason: 'expired', stored: { stored: true, seconds: 60 } });
    expect(phase.why).toMatch(/ The origin is asked whether it has changed\. It says that it has not \(304\)\.$/);
    expect(await ask()).toMatchObject({ outcome: 'hit' });
  });

  test('an invalidation, and a method that is not cached', async () => {
    const AllowedMethods = { Quantity: 7, Items: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'] };
    const { ask, edge, id } = await cachedBy({}, { behavior: { AllowedMethods } });
    await ask();
    const Paths = { Quantity: 1, Items: ['/*'] };
    const InvalidationBatch = { CallerReference: 'one', Paths };
    await edge.local.call('CreateInvalidation', { DistributionId: id, InvalidationBatch });
    expect(await ask()).toMatchObject({ outcome: 'miss', reason: 'invalidated' });
    expect(await ask('/', { method: 'POST', body: 'x' })).toMatchObject({
      outcome: 'not-looked-up',
      reason: 'method-not-cached',
      why: 'The cache behavior does not cache responses to POST.',
      stored: null,
    });
  });

  test("a HEAD finds a GET's response", async () => {
    const { ask } = await cachedBy({});
    await ask();
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ outcome: 'hit', key: { method: 'HEAD' } });
  });

  test('what was pushed out of the cache', async () => {
    const port = await originAt((_incoming, outgoing) => outgoing.end('x'.repeat(900)));
    const edge = await tracedEdge({}, { cacheBytes: 10_000 });
    const id = await edge.serve(behaving({}, customOrigin(port)));
    for (const path of ['/1', '/2', '/3', '/4', '/5', '/1']) await edge.get(id, path);
    expect(phaseOf(await edge.last(), 'cache')).toMatchObject({ outcome: 'miss', reason: 'evicted' });
  });
});

test('the key is shown in its parts', async () => {
  const ForwardedValues = {
    QueryString: true,
    QueryStringCacheKeys: { Quantity: 1, Items: ['page'] },
    Cookies: { Forward: 'whitelist', WhitelistedNames: { Quantity: 1, Items: ['lang'] } },
    Headers: { Quantity: 1, Items: ['CloudFront-Viewer-Country'] },
  };
  const behavior = { CachePolicyId: undefined, ForwardedValues, MinTTL: 0, Compress: true };
  const { ask } = await cachedBy({}, { behavior });
  const headers = {
    Cookie: 'lang=de; session=1',
    'CloudFront-Viewer-Country': 'DE',
    'Accept-Encoding': 'br, gzip;q=0.5',
    'X-Other': '1',
  };
  expect((await ask('/list?page=2&utm=x', { headers })).key).toEqual({
    method: 'GET',
    path: '/list',
    queryString: 'page=2',
    headers: [['cloudfront-viewer-country', 'DE']],
    cookies: 'lang=de',
    acceptEncoding: 'gzip',
    originChanges: [],
  });
});

describe('what is stored, and why', () => {
  const short = { CachePolicyId: undefined, ForwardedValues: { QueryString: false, Cookies: { Forward: 'none' } } };
  const limits = { ...short, MinTTL: 10, DefaultTTL: 100, MaxTTL: 1000 };

  test.each([
    [{}, 200, true, 100, 'default-ttl'],
    [{ 'Cache-Control': 'max-age=50' }, 200, true, 50, 'cache-control'],
    [{ 'Cache-Control': 'max-age=50, s-maxage=70' }, 200, true, 70, 'cache-control'],
    [{ Expires: 'Sat, 21 Nov 2026 08:01:00 GMT' }, 200, true, 59, 'expires'],
    [{ 'Cache-Control': 'no-store' }, 200, true, 10, 'minimum-ttl'],
    [{ 'Cache-Control': 'max-age=5000' }, 200, true, 1000, 'maximum-ttl'],
    [{}, 206, false, 0, 'status'],
    [{}, 404, true, 10, 'error-caching-minimum-ttl'],
    [{ 'Cache-Control': 'max-age=60' }, 404, true, 60, 'cache-control'],
    [{}, 400, false, 0, 'status'],
  ] as [Record<string, string>, number, boolean, number, string][])(
    '%j with %i: stored %s for %i s by %s',
    async (headers, status, stored, seconds, reason) => {
      const { ask } = await cachedBy(headers, { status, behavior: limits });
      const phase = await ask();
      expect(phase.stored).toMatchObject({ stored, seconds, reason });
      expect(phase.stored!.why).toMatch(/^[A-Z].*\.$/);
    },
  );

  test('nothing where the minimum is zero and the origin forbids it', async () => {
    const { ask } = await cachedBy({ 'Cache-Control': 'private' }, { behavior: { ...limits, MinTTL: 0 } });
    expect((await ask()).stored).toEqual({
      stored: false,
      seconds: 0,
      reason: 'cache-control',
      why: 'Cache-Control: private gives 0 s, between minimum and maximum TTL.',
    });
  });

  test('a body that is too large, and one that breaks off, are not', async () => {
    const { ask } = await cachedBy({}, { body: 'x'.repeat(7 * 1024 * 1024) });
    expect((await ask()).stored).toMatchObject({ stored: false, reason: 'too-large' });
    const port = await originAt((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Length': 100 });
      outgoing.write('half');
      setTimeout(() => outgoing.destroy(), 20);
    });
    const edge = await tracedEdge();
    const id = await edge.serve(behaving({}, customOrigin(port)));
    await edge.get(id, '/').catch(() => {});
    expect(phaseOf(await edge.last(), 'cache').stored).toMatchObject({ stored: false, reason: 'broke-off' });
  });
});
