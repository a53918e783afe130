import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import type { FunctionCall, FunctionRun } from '../../../src/edge/functions/function-run.ts';
import { failureMessage, startSandbox } from '../../../src/edge/functions/start-sandbox.ts';

export const functionRuntime = fileURLToPath(
  new URL('../../../src/edge/functions/function-runtime.ts', import.meta.url),
);
export const sandbox = startSandbox({ functionRuntime, timeoutMs: 300 });
afterAll(() => sandbox.stop());

export const now = Date.parse('2026-11-21T10:00:00Z');
export const event = {
  version: '1.0',
  request: { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} },
};

export function run(
  code: string,
  call: Partial<FunctionCall> = {},
  runtime = 'cloudfront-js-2.0',
): Promise<FunctionRun> {
  return sandbox.run({ name: 'example', runtime, code }, { event, now, ...call });
}

/** What an expression gives inside a function. */
export async function outputOf(
  expression: string,
  call: Partial<FunctionCall> = {},
  runtime?: string,
): Promise<unknown> {
  const outcome = await run(`function handler(event) { return { value: ${expression} }; }`, call, runtime);
  if (outcome.outcome !== 'returned') throw new Error(failureMessage(outcome));
  return (outcome.result as { value?: unknown }).value;
}
