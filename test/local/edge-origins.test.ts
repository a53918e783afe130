import { describe, expect, test } from '@jest/globals';
import { distributionConfig } from './cloudfront-support.ts';
import { edgeWith, originWith } from './edge-scene.ts';
import { behaving, customOrigin, listening } from './edge-support.ts';

describe('an origin', () => {
  test('sends the origin what it says it does', async () => {
    const edge = await edgeWith();
    let got: Record<string, unknown> = {};
    const port = await originWith((request, response) => {
      got = { ...request.headers, url: request.url };
      response.end('ok');
    });
    const rest = customOrigin(port);
    rest.Origins!.Items![0]!.OriginPath = '/v2';
    rest.Origins!.Items![0]!.CustomHeaders = { Quantity: 1, Items: [{ HeaderName: 'X-Origin-Key', HeaderValue: 'k' }] };
    const all = {
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
    };
    const id = await edge.serve(behaving(all, rest));
    await edge.get(id, '/a?b=1', { headers: { 'x-mine': '1', cookie: 'a=1', 'x-forwarded-for': '10.0.0.1' } });
    expect(got).toMatchObject({
      url: '/v2/a?b=1',
      host: 'localhost',
      'x-mine': '1',
      cookie: 'a=1',
      'user-agent': 'Amazon CloudFront',
      'x-origin-key': 'k',
      'x-forwarded-for': '10.0.0.1, 127.0.0.1',
      via: `1.1 ${id.toLowerCase()}.cloudfront.net (CloudFront)`,
    });
    const little = await edge.serve(behaving({}, { ...customOrigin(port), CallerReference: 'second' }));
    await edge.get(little, '/a?b=1', { headers: { 'x-mine': '1', cookie: 'a=1' } });
    expect(got).toMatchObject({ url: '/a', host: 'localhost' });
    expect(got).not.toHaveProperty('x-mine');
    expect(got).not.toHaveProperty('cookie');
  });

  test('passes bodies on and streams large ones back', async () => {
    const edge = await edgeWith();
    const large = 'x'.repeat(9_000_000);
    const port = await originWith(async (request, response) => {
      const body = Buffer.concat(await request.toArray());
      response.end(request.method === 'POST' ? body : large);
    });
    const methods = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;
    const id = await edge.serve(
      behaving(
        {
          AllowedMethods: { Quantity: 7, Items: [...methods], CachedMethods: { Quantity: 2, Items: ['GET', 'HEAD'] } },
        },
        customOrigin(port),
      ),
    );
    expect((await edge.get(id, '/', { method: 'POST', body: 'y'.repeat(3_000_000) })).body).toHaveLength(3_000_000);
    expect((await edge.get(id, '/')).body).toHaveLength(9_000_000);
    expect((await edge.get(id, '/')).headers['x-cache']).toBe('Miss from cloudfront');
  });

  test('is 502 for an origin that is not there and 504 for one that does not answer', async () => {
    const edge = await edgeWith();
    const gone = await listening(() => {});
    await gone.close();
    const broken = await edge.serve(distributionConfig(customOrigin(gone.port)));
    const refused = await edge.get(broken, '/');
    expect(refused).toMatchObject({ status: 502, headers: { 'x-cache': 'Error from cloudfront' } });
    expect(refused.body).toContain(`http://localhost:${gone.port}`);
    const port = await originWith(() => {});
    const slow = await edge.serve(
      distributionConfig({ ...customOrigin(port, { OriginReadTimeout: 1 }), CallerReference: 'slow' }),
    );
    expect((await edge.get(slow, '/')).status).toBe(504);
  });

  test('fails over to the second origin of a group', async () => {
    const edge = await edgeWith();
    const port = await originWith((_request, response) => response.writeHead(503).end());
    const config = distributionConfig(customOrigin(port));
    config.Origins!.Items!.push({
      Id: 'spare',
      DomainName: 'site.s3.eu-west-1.amazonaws.com',
      S3OriginConfig: { OriginAccessIdentity: '' },
    });
    config.Origins!.Quantity = 2;
    config.OriginGroups = {
      Quantity: 1,
      Items: [
        {
          Id: 'both',
          FailoverCriteria: { StatusCodes: { Quantity: 1, Items: [503] } },
          Members: { Quantity: 2, Items: [{ OriginId: 'site' }, { OriginId: 'spare' }] },
        },
      ],
    };
    config.DefaultCacheBehavior!.TargetOriginId = 'both';
    const id = await edge.serve(config);
    expect((await edge.get(id, '/index.html')).body).toBe('<h1>home</h1>');
  });
});
