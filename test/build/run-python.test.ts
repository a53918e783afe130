import { expect, test } from '@jest/globals';
import { runPython } from '../../src/build/python/run-python.ts';

/** Node.js stands in for Python: what is tried here is how a process is ended. */
const run = (script: string, changes: { limitMs?: number; signal?: AbortSignal } = {}) =>
  runPython({
    executable: process.execPath,
    arguments: ['-e', script],
    environment: { SEEN: 'yes' },
    cwd: '/',
    input: 'in',
    limitMs: 10_000,
    ...changes,
  });
const withGrandchild = `require('node:child_process').spawn('sleep', ['60'], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;

test('gives what was printed and the status, with the given environment and no other', async () => {
  const script = `process.stdin.on('data', (text) => { console.log(String(text), process.env.SEEN, process.env.PATH); process.exitCode = 3; })`;
  expect(await run(script)).toMatchObject({ status: 3, stdout: 'in yes undefined\n', stderr: '' });
});

test('ends the process with all that it started, at the limit and when it is cancelled', async () => {
  const spawned = withGrandchild.replace("'sleep'", "'/bin/sleep'");
  await expect(run(spawned, { limitMs: 300 })).rejects.toThrow('did not end within 0.3 s');
  const cancelled = run(spawned, { signal: AbortSignal.timeout(300) });
  await expect(cancelled).rejects.toMatchObject({ name: 'TimeoutError' });
});
