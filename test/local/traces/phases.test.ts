import { describe, expect, test } from '@jest/globals';
import { requestOf, responseOf } from '../edge-scene.ts';
import {
  associations,
  behaving,
  customOrigin,
  names,
  originAt,
  phaseOf,
  runOf,
  tracedEdge,
} from './tracing-support.ts';

const all = ['viewer-request', 'origin-request', 'origin-response', 'viewer-response'];

describe("a request's way", () => {
  test('is seven phases, each with the event that its function got and what it made of it', async () => {
    const edge = await tracedEdge({
      'viewer-request': (event) => ({ ...requestOf(event)!, uri: '/index.html' }) as never,
      'origin-request': requestOf,
      'origin-response': (event) => {
        const response = event.Records[0].cf.response;
        response.headers['x-origin-response'] = [{ key: 'X-Origin-Response', value: 'seen' }];
        return response;
      },
      'viewer-response': responseOf,
    });
    const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations(...all) }));
    await edge.get(id, '/old?a=1', { headers: { 'CloudFront-Viewer-Country': 'DE' } });
    const trace = await edge.last();
    expect(names(trace)).toEqual([
      'behavior',
      'viewer-request',
      'cache',
      'origin-request',
      'origin',
      'origin-response',
      'viewer-response',
    ]);
    expect(trace).toMatchObject({
      schema: 1,
      number: 1,
      at: '2026-11-21T08:00:00.300Z',
      distributionId: id,
      domainName: `${id.toLowerCase()}.cloudfront.net`,
      method: 'GET',
      status: 200,
      cache: 'Miss',
      country: 'DE',
      pathPattern: 'default',
      resendOf: null,
      end: { kind: 'complete', message: null },
      failure: null,
      skipped: [],
    });
    expect(trace.url).toMatch(/^http:\/\/[a-z0-9]+\.cloudfront\.localhost:\d+\/old\?a=1$/);
    expect(trace.response!.headers).toContainEqual(['X-Amz-Cf-Id', trace.requestId]);
    expect(trace.response!.body).toEqual({
      bytes: 13,
      kept: 13,
      cut: false,
      whole: true,
      encoding: 'text',
      data: '<h1>home</h1>',
    });
    const rewritten = runOf(trace, 'viewer-request');
    expect(rewritten.before).toMatchObject({ uri: '/old', querystring: 'a=1', method: 'GET' });
    expect(rewritten.after).toMatchObject({ uri: '/index.html', querystring: 'a=1' });
    expect(rewritten).toMatchObject({ result: 'request', outcome: 'returned', error: null, findings: [], cut: [] });
    expect(rewritten.event).toMatchObject({ Records: [{ cf: { config: { requestId: trace.requestId } } }] });
    const added = runOf(trace, 'origin-response');
    expect(added.result).toBe('response');
    expect(added.before).not.toHaveProperty(['headers', 'x-origin-response']);
    expect(added.after).toHaveProperty(['headers', 'x-origin-response']);
    for (const phase of trace.phases) expect(phase.startMs + phase.durationMs).toBeLessThanOrEqual(trace.durationMs);
  });

  test('says which behaviour was matched and why', async () => {
    const edge = await tracedEdge();
    const behavior = (PathPattern: string) => ({
      PathPattern,
      TargetOriginId: 'site',
      ViewerProtocolPolicy: 'allow-all' as const,
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    });
    const Items = [behavior('/images/*'), behavior('*.html')];
    const id = await edge.serve(behaving({}, { CacheBehaviors: { Quantity: 2, Items } }));
    await edge.get(id, '/index.html');
    const matched = phaseOf(await edge.last(), 'behavior');
    expect(matched).toMatchObject({
      pathPattern: '*.html',
      path: '/index.html',
      why: '*.html is the first of the path patterns that matches /index.html.',
      notMatched: ['/images/*'],
      cachePolicy: { id: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad', name: 'Managed-CachingDisabled' },
      ttl: { minimum: 0, default: 0, maximum: 0 },
      targetOriginId: 'site',
    });
    await edge.get(id, '/data.json');
    const standard = phaseOf(await edge.last(), 'behavior');
    expect(standard.pathPattern).toBe('default');
    expect(standard.why).toBe('None of the 2 path patterns matches /data.json.');
  });

  test('skips what a hit or an answer of a function makes needless, and says so', async () => {
    const edge = await tracedEdge({ 'origin-request': () => ({ status: '200', body: 'made here' }) });
    const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations('origin-request') }));
    await edge.get(id, '/a');
    const made = await edge.last();
    expect(made.skipped).toEqual([
      { phase: 'origin', why: 'The function on origin-request answered the request itself.' },
      { phase: 'origin-response', why: 'The function on origin-request answered the request itself.' },
    ]);
    expect(runOf(made, 'origin-request')).toMatchObject({ result: 'generated', after: { body: 'made here' } });
    await edge.get(id, '/a');
    const hit = await edge.last();
    expect(names(hit)).toEqual(['behavior', 'viewer-request', 'cache', 'viewer-response']);
    expect(new Set(hit.skipped.map(({ why }) => why))).toEqual(new Set(['The response came from the cache.']));
  });

  test('names the origin, what it was asked and how long it took', async () => {
    const port = await originAt((_incoming, outgoing) => {
      setTimeout(() => outgoing.writeHead(404, { 'X-Own': 'yes' }).end('nothing'), 30);
    });
    const edge = await tracedEdge();
    const id = await edge.serve(behaving({}, customOrigin(port)));
    await edge.get(id, '/a%20b?x=1');
    const trace = await edge.last();
    const origin = phaseOf(trace, 'origin');
    expect(origin).toMatchObject({ originId: 'site', kind: 'custom', method: 'GET', error: null, failover: null });
    expect(origin.url).toBe(`http://localhost:${port}/a%20b`);
    expect(origin.request.headers).toContainEqual(['Host', 'localhost']);
    expect(origin.response).toMatchObject({ status: 404, statusDescription: 'Not Found' });
    expect(origin.response!.headers).toContainEqual(['X-Own', 'yes']);
    expect(origin.durationMs).toBeGreaterThanOrEqual(25);
    expect(trace.skipped).toEqual([
      { phase: 'viewer-response', why: 'viewer-response does not run for a response of 400 or above.' },
    ]);
    expect(trace.failure).toBeNull();
  });

  test('shows both origins of a group, and why the second was asked', async () => {
    const broken = await originAt((_incoming, outgoing) => outgoing.writeHead(500).end());
    const edge = await tracedEdge();
    const one = customOrigin(broken).Origins!.Items![0]!;
    const other = {
      Id: 'spare',
      DomainName: 'site.s3.eu-west-1.amazonaws.com',
      S3OriginConfig: { OriginAccessIdentity: '' },
    };
    const group = {
      Id: 'both',
      FailoverCriteria: { StatusCodes: { Quantity: 1, Items: [500] } },
      Members: { Quantity: 2, Items: [{ OriginId: 'site' }, { OriginId: 'spare' }] },
    };
    const config = behaving(
      { TargetOriginId: 'both' },
      { Origins: { Quantity: 2, Items: [one, other] }, OriginGroups: { Quantity: 1, Items: [group] } },
    );
    await edge.get(await edge.serve(config), '/index.html');
    const asked = (await edge.last()).phases.filter((phase) => phase.phase === 'origin');
    expect(asked).toMatchObject([
      { originId: 'site', failover: null, response: { status: 500 } },
      { originId: 'spare', failover: 'The first origin answered 500.', url: 's3://site/index.html', kind: 's3' },
    ]);
  });

  test('shows what a response headers policy set', async () => {
    const edge = await tracedEdge();
    const id = await edge.serve(behaving({ ResponseHeadersPolicyId: '67f7725c-6f97-4210-82d7-5512b31e9d03' }));
    await edge.get(id, '/index.html');
    const applied = phaseOf(await edge.last(), 'response-headers-policy');
    expect(applied.policy.name).toBe('Managed-SecurityHeadersPolicy');
    expect(applied.set).toContainEqual(['X-Content-Type-Options', 'nosniff']);
    expect(applied.set.map(([name]) => name)).not.toContain('ETag');
  });

  test("shows the distribution's own page for an error, and its way", async () => {
    const edge = await tracedEdge();
    const Items = [{ ErrorCode: 403, ResponsePagePath: '/index.html', ResponseCode: '200' }];
    const id = await edge.serve(behaving({}, { CustomErrorResponses: { Quantity: 1, Items } }));
    await edge.get(id, '/missing');
    const trace = await edge.last();
    expect(trace.status).toBe(200);
    expect(phaseOf(trace, 'custom-error-response')).toMatchObject({
      errorStatus: 403,
      pagePath: '/index.html',
      responseStatus: 200,
      why: 'The distribution answers 403 with this page and the status 200.',
    });
    expect(names(trace).slice(-4)).toEqual([
      'page cache',
      'page origin-request',
      'page origin',
      'page origin-response',
    ]);
  });

  test('says it where the page for an error cannot be had', async () => {
    const edge = await tracedEdge();
    const Items = [{ ErrorCode: 403, ResponsePagePath: '/none.html', ResponseCode: '404' }];
    const id = await edge.serve(behaving({}, { CustomErrorResponses: { Quantity: 1, Items } }));
    await edge.get(id, '/missing');
    const page = phaseOf(await edge.last(), 'custom-error-response');
    expect(page.responseStatus).toBeNull();
    expect(page.why).toContain('it answered 403');
  });
});
