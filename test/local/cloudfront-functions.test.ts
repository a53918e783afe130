import * as cf from '@aws-sdk/client-cloudfront';
import { describe, expect, test } from '@jest/globals';
import { ask, cachePolicy, cloudfront, distribute, edge, fixture, managedCaching, publish } from './functions-scene.ts';

describe('through a browser', () => {
  test('security headers on viewer-response, on misses and hits', async () => {
    const id = await distribute({ 'viewer-response': await publish('security', fixture('security-headers')) });
    for (const source of ['Miss', 'Hit']) {
      expect(await ask(id, '/index.html')).toMatchObject({
        status: 200,
        body: 'site index.html',
        headers: {
          'x-frame-options': 'DENY',
          'x-content-type-options': 'nosniff',
          'x-cache': `${source} from cloudfront`,
        },
      });
    }
    // CloudFront runs no viewer-response function where the origin answered with an error.
    expect((await ask(id, '/missing')).headers['x-frame-options']).toBeUndefined();
  });

  test('redirect by country: the header is there where the cache policy lists it', async () => {
    const arn = await publish('country', fixture('country-redirect'));
    const listed = await distribute(
      { 'viewer-request': arn },
      { CachePolicyId: await cachePolicy('country', ['CloudFront-Viewer-Country']) },
    );
    const answer = await ask(listed, '/index.html?b=2&a=%20', { 'CloudFront-Viewer-Country': 'DE' });
    expect(answer).toMatchObject({
      status: 302,
      headers: {
        location: '/de/index.html?b=2&a=%20',
        'set-cookie': ['language=de; Path=/; Secure'],
        'x-cache': 'FunctionGeneratedResponse from cloudfront',
      },
    });
    expect((await ask(listed, '/de/index.html', { 'CloudFront-Viewer-Country': 'DE' })).body).toBe(
      'site de/index.html',
    );
    expect((await ask(listed, '/index.html', { 'CloudFront-Viewer-Country': 'JP' })).headers.location).toBe(
      '/en/index.html',
    );
    const unlisted = await distribute({ 'viewer-request': arn });
    expect((await ask(unlisted, '/index.html', { 'CloudFront-Viewer-Country': 'DE' })).headers.location).toBe(
      '/en/index.html',
    );
  });

  test('cache key from the user name: one entry a user, the client’s own header does not count', async () => {
    const arn = await publish('key', fixture('cache-key'));
    const id = await distribute(
      { 'viewer-request': arn },
      { CachePolicyId: await cachePolicy('user', ['x-user-key']) },
    );
    const as = (user: string, more: Record<string, string> = {}) =>
      ask(id, '/index.html', { authorization: `Basic ${Buffer.from(`${user}:secret`).toString('base64')}`, ...more });
    expect((await as('anna')).headers['x-cache']).toBe('Miss from cloudfront');
    expect((await as('bert')).headers['x-cache']).toBe('Miss from cloudfront');
    expect((await as('anna', { 'x-user-key': 'forged' })).headers['x-cache']).toBe('Hit from cloudfront');
    expect((await ask(id, '/index.html', { authorization: 'Basic :' })).status).toBe(400);
  });

  test('A/B test: key value store, sticky cookie, rewrite, logs', async () => {
    const store = await cloudfront.send(new cf.CreateKeyValueStoreCommand({ Name: 'experiment' }));
    const arn = await publish('variant', fixture('ab-test'), {
      KeyValueStoreAssociations: { Quantity: 1, Items: [{ KeyValueStoreARN: store.KeyValueStore!.ARN! }] },
    });
    const id = await distribute({ 'viewer-request': arn });
    expect(await ask(id, '/')).toMatchObject({
      status: 503,
      headers: { 'x-cache': 'FunctionExecutionError from cloudfront' },
    });
    const put = (values: unknown) =>
      fetch(`${edge.url}/_local/kvs/experiment`, { method: 'PUT', body: JSON.stringify(values) });
    expect((await put({ share: '0' })).status).toBe(200);
    expect((await ask(id, '/')).body).toBe('site a/index.html');
    await put({ share: '1' });
    expect((await ask(id, '/')).body).toBe('site b/index.html');
    expect((await ask(id, '/', { cookie: 'variant=a; other=1' })).body).toBe('site a/index.html');
    expect(edge.log.lines).toContain('[variant] variant b');
  });

  test('a published change is served, one that is not published is not', async () => {
    const code = (uri: string) => `function handler(event) { event.request.uri = '${uri}'; return event.request; }`;
    const id = await distribute({ 'viewer-request': await publish('rewrite', code('/a/index.html')) });
    expect((await ask(id, '/x')).body).toBe('site a/index.html');
    const { ETag } = await cloudfront.send(new cf.DescribeFunctionCommand({ Name: 'rewrite' }));
    const changed = {
      Name: 'rewrite',
      FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-1.0' as const },
      FunctionCode: Buffer.from(code('/b/index.html')),
    };
    const updated = await cloudfront.send(new cf.UpdateFunctionCommand({ ...changed, IfMatch: ETag! }));
    expect((await ask(id, '/x')).body).toBe('site a/index.html');
    await cloudfront.send(new cf.PublishFunctionCommand({ Name: 'rewrite', IfMatch: updated.ETag! }));
    expect((await ask(id, '/x')).body).toBe('site b/index.html');
  });

  test('viewer-response may change status and body', async () => {
    const arn = await publish(
      'body',
      `function handler(event) { const response = event.response; response.statusCode = 404;
      delete response.headers['content-length']; response.body = { encoding: 'base64', data: 'aGk=' }; return response; }`,
    );
    const id = await distribute({ 'viewer-response': arn });
    for (const source of ['Miss', 'Hit']) {
      const headers = { 'content-length': '2', 'x-cache': `${source} from cloudfront` };
      expect(await ask(id, '/index.html')).toMatchObject({ status: 404, body: 'hi', headers });
    }
  });

  test('what the function did not touch stays as it was written', async () => {
    const arn = await publish(
      'as-is',
      `function handler(event) { const r = event.request; return { statusCode: 200, body: JSON.stringify({ q: r.querystring, c: r.cookies, h: r.headers, viewer: event.viewer, context: event.context }) }; }`,
    );
    const id = await distribute({ 'viewer-request': arn });
    const seen = JSON.parse(
      (await ask(id, '/?a=1&a=2&b&c=%C3%A9', { cookie: 'x=1; y=2', 'x-forwarded-proto': 'https', 'X-Own': 'z' })).body,
    );
    expect(seen).toMatchObject({
      q: { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] }, b: { value: '' }, c: { value: '%C3%A9' } },
      c: { x: { value: '1' }, y: { value: '2' } },
      viewer: { ip: '127.0.0.1' },
      context: {
        distributionId: id,
        eventType: 'viewer-request',
        requestId: expect.any(String),
        distributionDomainName: `${id.toLowerCase()}.cloudfront.net`,
      },
    });
    expect(seen.h['x-own']).toEqual({ value: 'z' });
    expect(seen.h['x-forwarded-proto']).toBeUndefined();
    expect(seen.h.cookie).toBeUndefined();
  });

  test('another origin, by id and by its settings', async () => {
    const origins = {
      Quantity: 2,
      Items: ['site', 'other'].map((Id) => ({
        Id,
        DomainName: `${Id}.s3.eu-west-1.amazonaws.com`,
        S3OriginConfig: { OriginAccessIdentity: '' },
      })),
    };
    const arn = await publish(
      'origins',
      `import cf from 'cloudfront';
      function handler(event) {
        const kind = event.request.querystring.kind;
        if (kind && kind.value === 'id') cf.selectRequestOriginById('other');
        if (kind && kind.value === 'update') cf.updateRequestOrigin({ domainName: 'other.s3.eu-west-1.amazonaws.com', originPath: '/a' });
        if (kind && kind.value === 'group') cf.createRequestOriginGroup({ originIds: [{ originId: 'other' }, { originId: 'site' }], failoverCriteria: { statusCodes: [500] } });
        if (kind && kind.value === 'unknown') cf.selectRequestOriginById('nowhere');
        return event.request;
      }`,
    );
    const id = await distribute({ 'viewer-request': arn }, {}, { Origins: origins });
    expect((await ask(id, '/index.html')).body).toBe('site index.html');
    expect((await ask(id, '/index.html?kind=id')).body).toBe('other index.html');
    expect((await ask(id, '/index.html?kind=update')).body).toBe('other a/index.html');
    expect((await ask(id, '/index.html?kind=group')).body).toBe('other index.html');
    expect(await ask(id, '/index.html?kind=unknown')).toMatchObject({
      status: 502,
      headers: { 'x-cache': 'FunctionValidationError from cloudfront' },
    });
    expect((await ask(id, '/index.html')).headers['x-cache']).toBe('Hit from cloudfront');
  });

  test('a response headers policy counts for a response that a function makes', async () => {
    const arn = await publish('made', `function handler() { return { statusCode: 200, body: 'made' }; }`);
    const id = await distribute(
      { 'viewer-request': arn },
      { CachePolicyId: managedCaching, ResponseHeadersPolicyId: '67f7725c-6f97-4210-82d7-5512b31e9d03' },
    );
    expect(await ask(id, '/')).toMatchObject({
      status: 200,
      body: 'made',
      headers: { 'x-content-type-options': 'nosniff', server: 'CloudFront' },
    });
  });

  test.each([
    [
      'throws',
      `function handler() { throw new TypeError('wrong'); }`,
      503,
      'FunctionExecutionError',
      'TypeError: wrong in 1',
    ],
    ['does not end', 'function handler() { for (;;) {} }', 503, 'FunctionExecutionError', 'maximum time'],
    ['cannot be loaded', 'function handler( {', 503, 'FunctionExecutionError', 'SyntaxError'],
    [
      'uses what the runtime has not',
      'function handler(event) { return process.env; }',
      503,
      'FunctionExecutionError',
      'process is not defined',
    ],
    [
      'changes a read-only header',
      `function handler(event) { event.request.headers.host = { value: 'x' }; return event.request; }`,
      502,
      'FunctionValidationError',
      'read-only',
    ],
    [
      'gives a status as text',
      `function handler() { return { statusCode: '200' }; }`,
      502,
      'FunctionValidationError',
      'statusCode',
    ],
    ['returns nothing', 'function handler() {}', 502, 'FunctionValidationError', 'returned null'],
  ])('a function that %s is answered as CloudFront answers', async (name, code, status, type, reason) => {
    const id = await distribute({ 'viewer-request': await publish(name.replaceAll(' ', '-'), code) });
    const answer = await ask(id, '/index.html');
    expect(answer).toMatchObject({ status, headers: { 'x-cache': `${type} from cloudfront` } });
    expect(answer.body).toContain(reason);
  });
});

test('many viewers at once get each their own answer', async () => {
  const code = `function handler(event) { return { statusCode: 200, body: event.request.uri }; }`;
  const id = await distribute({ 'viewer-request': await publish('many', code) });
  const paths = Array.from({ length: 40 }, (_value, index) => `/path-${index}`);
  const answers = await Promise.all(paths.map((path) => ask(id, path)));
  expect(answers.map((answer) => answer.body)).toEqual(paths);
});
