import { describe, expect, test } from '@jest/globals';
import { configXml, distributionConfig } from './cloudfront-support.ts';
import { edgeWith, originWith, requestOf, responseOf } from './edge-scene.ts';
import { associations, behaving, customOrigin, type Handler, versionArnOf } from './edge-support.ts';

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
