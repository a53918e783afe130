import { describe, expect, test } from '@jest/globals';
import type { Handler } from '../edge-support.ts';
import { associations, behaving, customOrigin, originAt, runOf, tracedEdge } from './tracing-support.ts';

const guide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';

/** The trace of one request to a function on one event. */
async function traceWith(eventType: string, handler: Handler, path = '/index.html') {
  const edge = await tracedEdge({ [eventType]: handler });
  const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations(eventType) }));
  await edge.get(id, path);
  return edge.last();
}

describe('a result that CloudFront does not take is 502', () => {
  const header =
    (name: string, value: string): Handler =>
    (event) => {
      const { request } = event.Records[0].cf;
      request.headers[name] = [{ key: name, value }];
      return request;
    };

  test.each([
    ['viewer-request', 'result-read-only-header', header('host', 'other'), 'edge-function-restrictions-all.html'],
    ['viewer-request', 'result-disallowed-header', header('x-cache', 'Hit'), 'edge-function-restrictions-all.html'],
    ['viewer-request', 'result-shape', () => 'text', 'lambda-event-structure.html'],
    ['origin-request', 'result-read-only-header', header('via', 'me'), 'edge-function-restrictions-all.html'],
    ['origin-request', 'result-status', () => ({ status: 200 }), 'lambda-at-edge-function-restrictions.html'],
    [
      'viewer-request',
      'result-size',
      () => ({ status: '200', body: 'x'.repeat(41 * 1024) }),
      'lambda-generating-http-responses-in-requests.html',
    ],
    [
      'viewer-response',
      'result-status',
      (event: { Records: [{ cf: { response: object } }] }) => ({ ...event.Records[0].cf.response, status: '404' }),
      'lambda-at-edge-function-restrictions.html',
    ],
  ] as [string, string, Handler, string][])('%s: %s', async (eventType, rule, handler, page) => {
    const trace = await traceWith(eventType, handler);
    expect(trace).toMatchObject({ status: 502, cache: 'LambdaValidationError' });
    expect(trace.failure).toMatchObject({ status: 502, resultType: 'LambdaValidationError', phase: eventType });
    const [finding] = trace.failure!.findings;
    expect(finding).toMatchObject({ rule, severity: 'error', source: { url: `${guide}${page}` } });
    expect(finding!.message).toContain('CloudFront would answer 502.');
    expect(trace.failure!.source.url).toBe(`${guide}http-502-bad-gateway.html#http-502-lambda-validation-error`);
    expect(runOf(trace, eventType as 'viewer-request')).toMatchObject({ outcome: 'returned', result: null });
    expect(trace.skipped.at(-1)?.why ?? '').toMatch(/^$|CloudFront answered with an error of its own/);
  });
});

test('a function that throws is 503, with what it threw', async () => {
  const trace = await traceWith('origin-request', () => {
    throw new Error('no such table');
  });
  expect(trace.failure).toMatchObject({
    status: 503,
    resultType: 'LambdaExecutionError',
    phase: 'origin-request',
    findings: [{ rule: 'handler-threw' }],
    source: { url: `${guide}http-503-service-unavailable.html` },
  });
  expect(runOf(trace, 'origin-request').error).toMatchObject({ type: 'Error', message: 'no such table' });
});

test.each([
  [{ outcome: 'timed-out' }, 'handler-timeout', /limit of 5 s/],
  [{ outcome: 'out-of-memory' }, 'handler-memory', /128 MB/],
  [{ outcome: 'exited', exitCode: 3, signal: null }, 'handler-exited', /exit code 3/],
  [
    { outcome: 'not-loaded', errorType: 'Runtime.ImportModuleError', errorMessage: 'no index', stack: [] },
    'handler-not-loaded',
    /no index/,
  ],
] as const)('a function that ends as %j is 503', async (outcome, rule, message) => {
  const invocation = { ...outcome, logs: ['last words'], durationMs: 12, maxMemoryMb: 140 };
  const edge = await tracedEdge(
    { 'viewer-request': () => {} },
    { start: () => ({ invoke: async () => invocation as never, stop: async () => {} }) },
  );
  const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations('viewer-request') }));
  await edge.get(id, '/index.html');
  const trace = await edge.last();
  expect(trace.failure).toMatchObject({ status: 503, resultType: 'LambdaExecutionError', phase: 'viewer-request' });
  expect(trace.failure!.findings).toMatchObject([{ rule, message: expect.stringMatching(message) }]);
  const run = runOf(trace, 'viewer-request');
  expect(run).toMatchObject({ outcome: outcome.outcome, logs: ['last words'], coldStart: true, after: null });
  expect(run.measures).toMatchObject([
    { what: 'duration', used: 12, unit: 'ms', limit: 30_000, configured: 5000, restriction: 'edge-timeout-viewer' },
    { what: 'memory', used: 140, unit: 'MB', limit: 10_240, configured: 128, restriction: 'edge-memory' },
  ]);
});

describe('without a function', () => {
  test('a method that the behaviour does not allow is 403', async () => {
    const edge = await tracedEdge();
    await edge.get(await edge.serve(behaving({})), '/', { method: 'POST', body: 'x' });
    const trace = await edge.last();
    expect(trace.failure).toMatchObject({ status: 403, resultType: 'InvalidRequestMethod', phase: 'behavior' });
    expect(trace.failure!.source.url).toBe(`${guide}http-403-invalid-method.html`);
    expect(trace.request.body).toMatchObject({ bytes: 0, whole: false });
  });

  test('a distribution that is not there is 404, one that is disabled 403', async () => {
    const edge = await tracedEdge();
    await edge.get('ENOTHERE', '/');
    expect(await edge.last()).toMatchObject({ domainName: null, phases: [], failure: { status: 404, phase: null } });
    await edge.get(await edge.serve(behaving({}, { Enabled: false })), '/');
    expect((await edge.last()).failure).toMatchObject({ status: 403, message: 'The distribution is disabled.' });
  });

  test('a URL that is too long is 414', async () => {
    const edge = await tracedEdge();
    await edge.get(await edge.serve(behaving({})), `/${'x'.repeat(9000)}`);
    const trace = await edge.last();
    expect(trace.failure).toMatchObject({ status: 414, source: { url: `${guide}cloudfront-limits.html` } });
    expect(trace.url).toHaveLength(trace.request.url.length);
    expect(edge.store.list().traces[0]!.url).toHaveLength(2049);
  });

  test('an origin that cannot be reached is 502, one whose name is unknown too, one that is silent 504', async () => {
    const edge = await tracedEdge();
    const gone = await originAt(() => {});
    const down = await edge.serve(behaving({}, customOrigin(1)));
    await edge.get(down, '/');
    const refused = await edge.last();
    expect(refused.failure).toMatchObject({
      status: 502,
      resultType: 'OriginConnectError',
      phase: 'origin',
      findings: [],
    });
    expect(refused.phases.find((phase) => phase.phase === 'origin')).toMatchObject({
      response: null,
      error: { status: 502, resultType: 'OriginConnectError' },
    });
    const silent = await edge.serve(
      behaving({}, { ...customOrigin(gone, { OriginReadTimeout: 1 }), CallerReference: 'b' }),
    );
    await edge.get(silent, '/');
    expect((await edge.last()).failure).toMatchObject({
      status: 504,
      resultType: 'OriginReadTimeout',
      source: { url: `${guide}http-504-gateway-timeout.html` },
    });
  });
});
