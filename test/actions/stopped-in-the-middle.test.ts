import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Runs an action of which only the given function is real, in a process of its own, as CommonJS: the form of the bundles. */
function exitCodeOf(action: string): number | null {
  const program = `import('./src/actions/run-action.ts').then(({ runAction }) => runAction('build-lambda', '/dist', ${action}));`;
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, ['--input-type=commonjs', '-e', program], { env: { PATH } }).status;
}

test('an action that has nothing left to wait for, and has not ended, has failed', () => {
  expect(exitCodeOf('() => new Promise(() => {})')).toBe(1);
});

test('an action that ends well, or throws, says so by its exit code', () => {
  expect(exitCodeOf('async () => {}')).toBe(0);
  expect(exitCodeOf("async () => { throw new Error('broken'); }")).toBe(1);
});
