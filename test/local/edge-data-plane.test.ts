import { describe, expect, test } from '@jest/globals';
import { distributionConfig } from './cloudfront-support.ts';
import { edgeWith, requestOf } from './edge-scene.ts';
import { associations, behaving } from './edge-support.ts';

describe('a distribution', () => {
  test('serves a bucket, then its cache', async () => {
    const edge = await edgeWith();
    const id = await edge.serve(distributionConfig({ DefaultRootObject: 'index.html' }));
    const first = await edge.get(id, '/');
    expect(first).toMatchObject({ status: 200, body: '<h1>home</h1>' });
    expect(first.headers).toMatchObject({
      'x-cache': 'Miss from cloudfront',
      'content-type': 'text/html',
      'content-length': '13',
    });
    expect(first.headers['x-amz-cf-id']).toMatch(/^[\w-]{50,}==$/);
    expect(first.headers.via).toBe(`1.1 ${id.toLowerCase()}.cloudfront.net (CloudFront)`);
    expect(first.headers.age).toBeUndefined();
    edge.local.clock.advance(7000);
    const second = await edge.get(id, '/');
    expect(second.headers).toMatchObject({ 'x-cache': 'Hit from cloudfront', age: '7' });
    expect(second.body).toBe('<h1>home</h1>');
    edge.local.clock.advance(86_400_000);
    expect((await edge.get(id, '/')).headers['x-cache']).toBe('RefreshHit from cloudfront');
  });

  test('that is not there is 404, one that is disabled 403', async () => {
    const edge = await edgeWith();
    expect((await edge.get('E0000000000000', '/')).status).toBe(404);
    const id = await edge.serve(distributionConfig({ Enabled: false }));
    expect(await edge.get(id, '/')).toMatchObject({ status: 403 });
  });

  test('answers by the first path pattern that matches', async () => {
    const edge = await edgeWith();
    edge.objects['images/a/1.png'] = { body: Buffer.from('png'), headers: {} };
    const config = distributionConfig();
    config.Origins!.Items!.push({
      Id: 'images',
      DomainName: 'images.s3.amazonaws.com',
      S3OriginConfig: { OriginAccessIdentity: '' },
    });
    config.Origins!.Quantity = 2;
    config.CacheBehaviors = {
      Quantity: 1,
      Items: [{ ...config.DefaultCacheBehavior!, PathPattern: 'a/?.png', TargetOriginId: 'images' }],
    };
    const id = await edge.serve(config);
    expect((await edge.get(id, '/a/1.png')).body).toBe('png');
    expect((await edge.get(id, '/A/1.png')).status).toBe(403);
    expect((await edge.get(id, '/a/12.png')).status).toBe(403);
  });

  test('refuses methods that the behaviour does not allow', async () => {
    const edge = await edgeWith();
    const id = await edge.serve(distributionConfig());
    const answer = await edge.get(id, '/', { method: 'POST', body: 'x' });
    expect(answer.status).toBe(403);
    expect(answer.headers['x-cache']).toBe('Error from cloudfront');
    expect(answer.body).toContain('POST');
  });

  test('answers HEAD, ranges and conditions', async () => {
    const edge = await edgeWith();
    const id = await edge.serve(distributionConfig());
    expect(await edge.get(id, '/index.html', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '13' },
    });
    for (const source of ['Miss from cloudfront', 'Hit from cloudfront']) {
      const part = await edge.get(id, '/index.html', { headers: { range: 'bytes=4-7' } });
      expect(part).toMatchObject({
        status: 206,
        body: 'home',
        headers: { 'content-range': 'bytes 4-7/13', 'x-cache': source },
      });
      await edge.get(id, '/index.html');
    }
    expect(await edge.get(id, '/index.html', { headers: { 'if-none-match': '"home"' } })).toMatchObject({
      status: 304,
      body: '',
    });
    expect((await edge.get(id, '/index.html', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('knows the country that the viewer says, where a policy names it', async () => {
    const edge = await edgeWith({ 'viewer-request': requestOf, 'origin-request': requestOf });
    const created = await edge.local.call('CreateCachePolicy', {
      CachePolicyConfig: {
        Name: 'country',
        MinTTL: 1,
        ParametersInCacheKeyAndForwardedToOrigin: {
          HeadersConfig: {
            HeaderBehavior: 'whitelist',
            Headers: { Quantity: 1, Items: ['CloudFront-Viewer-Country'] },
          },
        },
      },
    });
    const { Id } = created.output!.CachePolicy as { Id: string };
    const on = associations('viewer-request', 'origin-request');
    const id = await edge.serve(behaving({ CachePolicyId: Id, LambdaFunctionAssociations: on }));
    const from = async (country: string) =>
      (await edge.get(id, '/index.html', { headers: { 'cloudfront-viewer-country': country } })).headers['x-cache'];
    expect(await from('DE')).toBe('Miss from cloudfront');
    expect(edge.events[0]!.request.headers).not.toHaveProperty('cloudfront-viewer-country');
    expect(edge.events[1]!.request.headers).toMatchObject({ 'cloudfront-viewer-country': [{ value: 'DE' }] });
    expect([await from('FR'), await from('DE')]).toEqual(['Miss from cloudfront', 'Hit from cloudfront']);
  });

  test('adds a response headers policy to misses and hits', async () => {
    const edge = await edgeWith();
    const id = await edge.serve(behaving({ ResponseHeadersPolicyId: '67f7725c-6f97-4210-82d7-5512b31e9d03' }));
    for (const source of ['Miss from cloudfront', 'Hit from cloudfront']) {
      expect((await edge.get(id, '/index.html')).headers).toMatchObject({
        'x-cache': source,
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'x-xss-protection': '1; mode=block',
      });
    }
  });
});
