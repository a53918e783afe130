import { expect, test } from '@jest/globals';
import { checkFunctionResult } from '../../../src/edge/functions/check-result.ts';
import type { FunctionRun } from '../../../src/edge/functions/function-run.ts';
import { cloudFrontFunctionRun } from '../../../src/local/traces/function-run.ts';

const guide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';
const event = { request: { method: 'GET', uri: '/', headers: { host: { value: 'localhost' } } } };
const common = { logs: [], effects: [], durationMs: 0.1, estimatedComputeUtilization: 10 };

function findingsOf(run: FunctionRun) {
  const problems = run.outcome === 'returned' ? checkFunctionResult('viewer-request', event, run.result) : [];
  return cloudFrontFunctionRun({ eventType: 'viewer-request', event, codeBytes: 100, run, problems }).findings;
}

test.each([
  ['result-shape', 'text', 'functions-event-structure.html'],
  ['result-status', { statusCode: 'abc' }, 'functions-event-structure.html'],
  ['result-uri', { ...event.request, uri: 'x' }, 'edge-function-restrictions-all.html'],
  ['result-read-only-header', { ...event.request, headers: {} }, 'edge-function-restrictions-all.html'],
  ['result-size', { statusCode: 200, body: 'x'.repeat(41_000) }, 'lambda-generating-http-responses-in-requests.html'],
])('what a CloudFront Function returned against %s names the page of that rule', (rule, result, page) => {
  const [finding] = findingsOf({ ...common, outcome: 'returned', result });
  expect(finding).toMatchObject({ rule, source: { url: `${guide}${page}` } });
});

test.each([
  [{ outcome: 'threw', errorType: 'TypeError', errorMessage: 'no' }, 'http-503-service-unavailable.html'],
  [{ outcome: 'not-loaded', errorType: 'SyntaxError', errorMessage: 'no' }, 'http-503-service-unavailable.html'],
  [{ outcome: 'timed-out' }, 'cloudfront-limits.html#limits-functions'],
  [{ outcome: 'out-of-memory' }, 'cloudfront-limits.html#limits-functions'],
] as const)('a CloudFront Function that ended as %j names the page on that', (run, page) => {
  expect(findingsOf({ ...common, ...run })).toMatchObject([
    { rule: 'function-failed', source: { url: expect.stringMatching(new RegExp(`${page}$`)) } },
  ]);
});
