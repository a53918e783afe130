import { describe, expect, test } from '@jest/globals';
import { distributionConfig } from './cloudfront-support.ts';
import { edgeWith, originWith } from './edge-scene.ts';
import { behaving, customOrigin } from './edge-support.ts';

describe('the cache', () => {
  test('keeps apart what the cache policy names and nothing else', async () => {
    const edge = await edgeWith();
    const seen: string[] = [];
    const port = await originWith((request, response) => {
      seen.push(request.url!);
      response.end(request.url);
    });
    const legacy = {
      CachePolicyId: undefined,
      ForwardedValues: {
        QueryString: true,
        QueryStringCacheKeys: { Quantity: 1, Items: ['lang'] },
        Cookies: { Forward: 'whitelist', WhitelistedNames: { Quantity: 1, Items: ['group'] } },
        Headers: { Quantity: 1, Items: ['X-Tenant'] },
      },
    };
    const id = await edge.serve(behaving(legacy, customOrigin(port)));
    const cached = async (path: string, headers: Record<string, string> = {}) =>
      (await edge.get(id, path, { headers })).headers['x-cache'];
    expect(await cached('/p?lang=de&utm=1')).toBe('Miss from cloudfront');
    expect(seen).toEqual(['/p?lang=de&utm=1']);
    expect(await cached('/p?lang=de&utm=2', { cookie: 'session=1', accept: 'text/html' })).toBe('Hit from cloudfront');
    expect(await cached('/p?lang=en')).toBe('Miss from cloudfront');
    expect(await cached('/p?lang=de', { cookie: 'session=2; group=b' })).toBe('Miss from cloudfront');
    expect(await cached('/p?lang=de', { 'x-tenant': 'one' })).toBe('Miss from cloudfront');
    expect(await cached('/p?lang=de', { 'x-tenant': 'one' })).toBe('Hit from cloudfront');
  });

  test('caches for as long as Cache-Control and the limits of the behaviour say', async () => {
    const edge = await edgeWith();
    const port = await originWith((request, response) => {
      const control = new URL(request.url!, 'http://origin').pathname.slice(1);
      response.setHeader('cache-control', control).end('x');
    });
    const ttl = {
      CachePolicyId: undefined,
      ForwardedValues: { QueryString: false, Cookies: { Forward: 'none' } },
      MinTTL: 0,
      DefaultTTL: 50,
      MaxTTL: 100,
    };
    const id = await edge.serve(behaving(ttl, customOrigin(port)));
    const ages = async (path: string, seconds: number) => {
      await edge.get(id, path);
      edge.local.clock.advance((seconds - 1) * 1000);
      const before = (await edge.get(id, path)).headers['x-cache'];
      edge.local.clock.advance(1000);
      return [before, (await edge.get(id, path)).headers['x-cache']];
    };
    const kept = ['Hit from cloudfront', 'Miss from cloudfront'];
    expect(await ages('/max-age=20', 20)).toEqual(kept);
    expect(await ages('/max-age=500', 100)).toEqual(kept);
    expect(await ages('/s-maxage=30,max-age=5', 30)).toEqual(kept);
    expect(await ages('/public', 50)).toEqual(kept);
    expect(await ages('/no-store', 1)).toEqual(['Miss from cloudfront', 'Miss from cloudfront']);
  });

  test('shows its own error pages and keeps errors for a while', async () => {
    const edge = await edgeWith();
    const errors = {
      Quantity: 1,
      Items: [{ ErrorCode: 403, ResponsePagePath: '/index.html', ResponseCode: '200', ErrorCachingMinTTL: 0 }],
    };
    const id = await edge.serve(distributionConfig({ CustomErrorResponses: errors }));
    expect(await edge.get(id, '/deep/link')).toMatchObject({
      status: 200,
      body: '<h1>home</h1>',
      headers: { 'x-cache': 'Error from cloudfront' },
    });
    let calls = 0;
    const port = await originWith((_request, response) => {
      calls++;
      response.writeHead(404).end('gone');
    });
    const other = await edge.serve(distributionConfig({ ...customOrigin(port), CallerReference: 'errors' }));
    await edge.get(other, '/x');
    edge.local.clock.advance(9000);
    expect(await edge.get(other, '/x')).toMatchObject({ status: 404, headers: { 'x-cache': 'Error from cloudfront' } });
    expect(calls).toBe(1);
    edge.local.clock.advance(1000);
    await edge.get(other, '/x');
    expect(calls).toBe(2);
  });

  test('forgets what is invalidated, at once and by wildcard', async () => {
    const edge = await edgeWith();
    edge.objects['site/a/1'] = { body: Buffer.from('1'), headers: {} };
    const id = await edge.serve(distributionConfig());
    const cached = async (path: string) => (await edge.get(id, path)).headers['x-cache'];
    const fill = async () => {
      await cached('/index.html');
      await cached('/a/1');
    };
    const invalidate = (reference: string, ...paths: string[]) =>
      edge.local.call('CreateInvalidation', {
        DistributionId: id,
        InvalidationBatch: { CallerReference: reference, Paths: { Quantity: paths.length, Items: paths } },
      });
    await fill();
    await invalidate('one', '/index.html');
    expect([await cached('/index.html'), await cached('/a/1')]).toEqual([
      'Miss from cloudfront',
      'Hit from cloudfront',
    ]);
    await invalidate('two', '/a/*');
    expect([await cached('/index.html'), await cached('/a/1')]).toEqual([
      'Hit from cloudfront',
      'Miss from cloudfront',
    ]);
  });
});
