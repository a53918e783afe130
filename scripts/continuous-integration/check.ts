import { spawnSync } from 'node:child_process';

/** One command that must end with exit code 0. */
export interface Check {
  name: string;
  command: [string, ...string[]];
  environment?: Record<string, string>;
}

/** Runs a check and prints its output when it fails. */
export async function runCheck(check: Check): Promise<'passed' | 'failed'> {
  const [program, ...parameters] = check.command;
  const started = Date.now();
  const ended = spawnSync(program, parameters, {
    encoding: 'utf8',
    env: { ...process.env, ...check.environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  const passed = ended.status === 0;
  console.log(`${passed ? 'passed' : 'FAILED'}: ${check.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!passed) console.log(`${ended.stdout ?? ''}${ended.stderr ?? ''}${ended.error ? ended.error.message : ''}`);
  return passed ? 'passed' : 'failed';
}
