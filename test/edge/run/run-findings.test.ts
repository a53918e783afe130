import { describe, expect, test } from '@jest/globals';
import type { Invocation } from '../../../src/edge/run/invocation.ts';
import { failureOf, loadFailureOf } from '../../../src/edge/run/run-findings.ts';

const request = {
  target: 'lambda-edge',
  runtime: 'nodejs24.x',
  handler: 'index.handler',
  timeout: 3,
  memorySize: 128,
} as const;
const common = { logs: [], durationMs: 1, maxMemoryMb: 50 };

describe('a handler that did not load', () => {
  test('in time: the limit is the one for loading, not the function’s own', () => {
    const { message, advice } = loadFailureOf({ ...common, outcome: 'timed-out' }, request);
    expect(message).toMatch(/still being loaded after 10 s/);
    expect(`${message} ${advice}`).not.toMatch(/\b3 s|raise timeout/);
  });

  test('for another reason: says that it was while loading', () => {
    const { message } = loadFailureOf({ ...common, outcome: 'out-of-memory' }, request);
    expect(message).toMatch(/128 MB of memory .*while it was loaded, before any event\.$/);
  });
});

test.each([
  ['boom.', 'The handler threw Error: boom. CloudFront would answer 503.'],
  ['boom', 'The handler threw Error: boom. CloudFront would answer 503.'],
])('an error of %j ends with one full stop', (errorMessage, message) => {
  const invocation: Invocation = { ...common, outcome: 'threw', errorType: 'Error', errorMessage, stack: [] };
  expect(failureOf(invocation, request)?.message).toBe(message);
});
