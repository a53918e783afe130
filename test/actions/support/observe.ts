import { expect } from '@jest/globals';
import type { ActionRunResult } from '../../../scripts/runner/run-action.ts';
import type { CallRecord } from '../../../src/local/calls.ts';
import type { Scene } from '../../resilience/support/scene.ts';

/** A run of a bundle, with the AWS calls that it made. */
export interface Observed extends ActionRunResult {
  calls: CallRecord[];
  /** Those that change something, whether they were answered with success or not. */
  writes: string[];
}

const writing = /^(Put|Update|Publish|Create|Delete|Copy|Upload|Complete|Tag|Add|Remove)/;

/** Runs with the scene's list of calls emptied before. */
export async function observe(scene: Scene, run: () => Promise<ActionRunResult>): Promise<Observed> {
  await scene.clearCalls();
  const result = await run();
  const calls = await scene.calls();
  const writes = calls.map(({ operation }) => operation).filter((operation) => writing.test(operation));
  return { ...result, calls, writes };
}

/** Lines `::error ...` that belong to no line of code, with their escapes undone. */
export function ownErrors(log: string): string[] {
  return log
    .split('\n')
    .filter((line) => /^::error\b/.test(line) && !/^::error [^:]*\bfile=/.test(line))
    .map(unescaped);
}

/** Lines `::error file=...`: findings at a line of code. */
export function annotations(log: string, kind: 'error' | 'warning' | 'notice' = 'error'): string[] {
  return log
    .split('\n')
    .filter((line) => new RegExp(`^::${kind} [^:]*\\bfile=`).test(line))
    .map(unescaped);
}

function unescaped(line: string): string {
  return line.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

/** An expected failure as the contract has it: exit code 1, one titled error that says what is wrong, no stack, the error in the summary. */
export function expectRefusal(run: ActionRunResult, message: RegExp): void {
  expect({ exitCode: run.exitCode, log: run.log }).toEqual({ exitCode: 1, log: expect.any(String) });
  const errors = ownErrors(run.log);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^::error title=[^:]+::/);
  expect(errors[0]).toMatch(message);
  expect(run.log).not.toMatch(/^\s+at .*(:\d+:\d+|node:internal)/m);
  expect(run.log).not.toContain('This is a bug');
  expect(run.summary).toContain('### ❌');
}

/** Refused by what inputs, source and artifact show: AWS was not asked anything. */
export function expectRefusedWithoutCalls(run: Observed, message: RegExp): void {
  expectRefusal(run, message);
  expect(run.calls.map(({ operation }) => operation)).toEqual([]);
}

/** Refused by what AWS holds: read, not changed. */
export function expectRefusedWithoutWrites(run: Observed, message: RegExp): void {
  expectRefusal(run, message);
  expect(run.writes).toEqual([]);
}

/** Fails with the run's log where the run failed. */
export function expectSuccess(run: ActionRunResult): void {
  expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? '' : run.log }).toEqual({ exitCode: 0, log: '' });
}
