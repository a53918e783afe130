import { afterEach, describe, expect, test } from '@jest/globals';
import { configXml, distributionConfig } from './cloudfront-support.ts';
import {
  associations,
  behaving,
  customOrigin,
  type Handler,
  listening,
  startEdge,
  type TestEdge,
  versionArnOf,
} from './edge-support.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function edgeWith(handlers: Record<string, Handler> = {}): Promise<TestEdge> {
  const edge = await startEdge(handlers);
  open.push(edge);
  edge.objects['site/index.html'] = {
    body: Buffer.from('<h1>home</h1>'),
    headers: { 'content-type': 'text/html', etag: '"home"' },
  };
  return edge;
}

async function originWith(listener: Parameters<typeof listening>[0]): Promise<number> {
  const origin = await listening(listener);
  open.push(origin);
  return origin.port;
}

const requestOf: Handler = (event) => event.Records[0].cf.request;
const responseOf: Handler = (event) => event.Records[0].cf.response;

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
    expect((await edge.get(id, '/')).headers['x-cache']).toBe('Miss from cloudfront');
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

describe('Lambda@Edge functions', () => {
  test('see the events that CloudFront documents, in order, and only on a miss behind the cache', async () => {
    const edge = await edgeWith({
      'viewer-request': requestOf,
      'origin-request': requestOf,
      'origin-response': responseOf,
      'viewer-response': responseOf,
    });
    const on = associations('viewer-request', 'origin-request', 'origin-response', 'viewer-response');
    const id = await edge.serve(behaving({ LambdaFunctionAssociations: on }, { DefaultRootObject: 'index.html' }));
    expect((await edge.get(id, '/?q=1', { headers: { 'X-Mine': 'yes' } })).status).toBe(200);
    expect(edge.events.map((event) => event.config.eventType)).toEqual([
      'viewer-request',
      'origin-request',
      'origin-response',
      'viewer-response',
    ]);
    const [viewer, origin, back, out] = edge.events;
    expect(viewer).toEqual({
      config: {
        distributionDomainName: `${id.toLowerCase()}.cloudfront.net`,
        distributionId: id,
        eventType: 'viewer-request',
        requestId: expect.stringMatching(/==$/),
      },
      request: {
        clientIp: '127.0.0.1',
        headers: {
          host: [{ key: 'host', value: expect.stringContaining('.cloudfront.localhost') }],
          'x-mine': [{ key: 'X-Mine', value: 'yes' }],
        },
        method: 'GET',
        querystring: 'q=1',
        uri: '/',
      },
    });
    expect(origin!.request).toMatchObject({
      uri: '/index.html',
      querystring: '',
      method: 'GET',
      clientIp: '127.0.0.1',
    });
    expect(origin!.request.headers).toMatchObject({
      host: [{ key: 'Host', value: 'site.s3.eu-west-1.amazonaws.com' }],
      'user-agent': [{ key: 'User-Agent', value: 'Amazon CloudFront' }],
      'x-forwarded-for': [{ key: 'X-Forwarded-For', value: '127.0.0.1' }],
    });
    expect(origin!.request.origin).toEqual({
      s3: {
        authMethod: 'none',
        customHeaders: {},
        domainName: 'site.s3.eu-west-1.amazonaws.com',
        path: '',
        region: 'eu-west-1',
      },
    });
    expect(back!.response).toMatchObject({
      status: '200',
      statusDescription: 'OK',
      headers: { 'content-type': [{ key: 'content-type', value: 'text/html' }] },
    });
    expect(back!.request.origin).toBeDefined();
    expect(out!.request.origin).toBeUndefined();
    expect(new Set(edge.events.map((event) => event.config.requestId)).size).toBe(1);
    edge.events.length = 0;
    expect((await edge.get(id, '/')).headers['x-cache']).toBe('Hit from cloudfront');
    expect(edge.events.map((event) => event.config.eventType)).toEqual(['viewer-request', 'viewer-response']);
  });

  test('change the request: URI, headers and origin', async () => {
    const port = await originWith((request, response) =>
      response.end(`${request.url} ${request.headers['x-added']} ${request.headers.host}`),
    );
    const edge = await edgeWith({
      'viewer-request': (event) => ({ ...(requestOf(event) as object), uri: '/rewritten' }),
      'origin-request': (event) => {
        const request = event.Records[0].cf.request;
        request.headers['x-added'] = [{ key: 'X-Added', value: 'on' }];
        request.headers.host = [{ key: 'Host', value: 'localhost' }];
        request.origin = {
          custom: {
            domainName: 'localhost',
            port,
            protocol: 'http',
            path: '/base',
            sslProtocols: ['TLSv1.2'],
            readTimeout: 5,
            keepaliveTimeout: 5,
            customHeaders: {},
          },
        };
        return request;
      },
    });
    const id = await edge.serve(
      behaving({ LambdaFunctionAssociations: associations('viewer-request', 'origin-request') }),
    );
    expect((await edge.get(id, '/first')).body).toBe('/base/rewritten on localhost');
  });

  test('answer themselves: a viewer-request answer skips everything, an origin-request answer is cached', async () => {
    const edge = await edgeWith({
      'viewer-request': (event) =>
        event.Records[0].cf.request.uri === '/old'
          ? { status: '301', statusDescription: 'Moved', headers: { location: [{ key: 'Location', value: '/new' }] } }
          : requestOf(event),
      'origin-request': () => ({
        status: '200',
        headers: { 'cache-control': [{ value: 'max-age=60' }] },
        body: Buffer.from('made up').toString('base64'),
        bodyEncoding: 'base64',
      }),
      'origin-response': responseOf,
      'viewer-response': responseOf,
    });
    const id = await edge.serve(
      behaving({
        LambdaFunctionAssociations: associations(
          'viewer-request',
          'origin-request',
          'origin-response',
          'viewer-response',
        ),
      }),
    );
    const moved = await edge.get(id, '/old');
    expect(moved).toMatchObject({
      status: 301,
      headers: { location: '/new', 'x-cache': 'LambdaGeneratedResponse from cloudfront' },
    });
    expect(edge.events.map((event) => event.config.eventType)).toEqual(['viewer-request']);
    edge.events.length = 0;
    expect(await edge.get(id, '/page')).toMatchObject({
      status: 200,
      body: 'made up',
      headers: { 'x-cache': 'LambdaGeneratedResponse from cloudfront' },
    });
    expect(edge.events.map((event) => event.config.eventType)).toEqual([
      'viewer-request',
      'origin-request',
      'viewer-response',
    ]);
    expect(await edge.get(id, '/page')).toMatchObject({
      body: 'made up',
      headers: { 'x-cache': 'Hit from cloudfront' },
    });
  });

  test('change the response: origin-response always runs, viewer-response not for errors of the origin', async () => {
    const edge = await edgeWith({
      'origin-response': (event) => {
        const response = event.Records[0].cf.response;
        if (response.status === '403')
          return { ...response, status: '404', statusDescription: 'Not Found', body: 'nothing here' };
        response.headers['x-origin'] = [{ key: 'X-Origin', value: '1' }];
        return response;
      },
      'viewer-response': (event) => {
        const response = event.Records[0].cf.response;
        response.headers['strict-transport-security'] = [{ key: 'Strict-Transport-Security', value: 'max-age=1' }];
        return response;
      },
    });
    const id = await edge.serve(
      behaving({ LambdaFunctionAssociations: associations('origin-response', 'viewer-response') }),
    );
    for (let round = 0; round < 2; round++) {
      expect((await edge.get(id, '/index.html')).headers).toMatchObject({
        'x-origin': '1',
        'strict-transport-security': 'max-age=1',
      });
    }
    const missing = await edge.get(id, '/missing');
    expect(missing).toMatchObject({
      status: 404,
      body: 'nothing here',
      headers: { 'x-cache': 'Error from cloudfront', 'content-length': '12' },
    });
    expect(missing.headers['strict-transport-security']).toBeUndefined();
  });

  test('see the body with IncludeBody only, cut at the limit, and can replace it', async () => {
    const port = await originWith(async (request, response) =>
      response.end(`${request.headers['content-length']}:${Buffer.concat(await request.toArray()).subarray(0, 20)}`),
    );
    const edge = await edgeWith({
      'viewer-request': requestOf,
      'origin-request': (event) => {
        const request = event.Records[0].cf.request;
        if (request.uri === '/replace')
          Object.assign(request.body, { action: 'replace', encoding: 'text', data: 'replaced' });
        return request;
      },
    });
    const on = associations(
      { LambdaFunctionARN: versionArnOf('viewer-request'), EventType: 'viewer-request', IncludeBody: true },
      { LambdaFunctionARN: versionArnOf('origin-request'), EventType: 'origin-request', IncludeBody: true },
    );
    const methods = { Quantity: 7, Items: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'] };
    const id = await edge.serve(
      behaving({ LambdaFunctionAssociations: on, AllowedMethods: methods }, customOrigin(port)),
    );
    const body = 'b'.repeat(50_000);
    expect((await edge.get(id, '/', { method: 'POST', body })).body).toBe(`50000:${'b'.repeat(20)}`);
    const [viewer, origin] = edge.events;
    expect(viewer!.request.body).toEqual({
      inputTruncated: true,
      action: 'read-only',
      encoding: 'base64',
      data: Buffer.from(body.slice(0, 40_960)).toString('base64'),
    });
    expect(origin!.request.body).toMatchObject({ inputTruncated: false, data: Buffer.from(body).toString('base64') });
    expect((await edge.get(id, '/replace', { method: 'POST', body })).body).toBe('8:replaced');
  });

  test.each<[string, number, string, Handler]>([
    [
      'throws',
      503,
      'LambdaExecutionError',
      () => {
        throw new Error('kaput');
      },
    ],
    ['returns nothing', 502, 'LambdaValidationError', () => null],
    [
      'adds a header that is not allowed',
      502,
      'LambdaValidationError',
      (event) => {
        const request = event.Records[0].cf.request;
        request.headers['x-edge-mine'] = [{ key: 'X-Edge-Mine', value: '1' }];
        return request;
      },
    ],
    [
      'changes a read-only header',
      502,
      'LambdaValidationError',
      (event) => {
        const request = event.Records[0].cf.request;
        request.headers.host = [{ key: 'Host', value: 'elsewhere' }];
        return request;
      },
    ],
    ['makes up a response without a status', 502, 'LambdaValidationError', () => ({ headers: {} })],
  ])('that %s are answered with %d %s', async (_name, status, type, handler) => {
    const edge = await edgeWith({ 'viewer-request': handler });
    const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations('viewer-request') }));
    const answer = await edge.get(id, '/index.html');
    expect(answer).toMatchObject({ status, headers: { 'x-cache': `${type} from cloudfront` } });
    expect(answer.body).toContain(type);
    expect(answer.body).toContain(versionArnOf('viewer-request'));
  });

  test('change with the distribution once it is deployed', async () => {
    const edge = await edgeWith({ 'viewer-request': () => ({ status: '200', body: 'one' }) });
    const id = await edge.serve(distributionConfig());
    const etag = (await edge.local.call('GetDistributionConfig', { Id: id })).output!.ETag;
    const body = configXml(behaving({ LambdaFunctionAssociations: associations('viewer-request') }));
    await edge.local.call('UpdateDistribution', { Id: id, IfMatch: etag }, body);
    expect((await edge.get(id, '/index.html')).body).toBe('<h1>home</h1>');
    edge.local.clock.advance(300);
    expect((await edge.get(id, '/index.html')).body).toBe('one');
  });
});
