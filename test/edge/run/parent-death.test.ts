import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { clean, folder, handlerRuntime } from './functions.ts';

afterEach(clean);

function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 200 && !condition(); turn += 1) await delay(25);
  return condition();
}

const onLinux = process.platform === 'linux' && existsSync('/usr/bin/setpriv') ? test : test.skip;

onLinux(
  'a handler that blocks ends when the action is killed',
  async () => {
    const pidFile = join(folder({}), 'pid');
    const directory = folder({
      'index.js': `exports.handler = async () => { require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); for (;;); };`,
    });
    const fn = { directory, functionName: 'f', functionVersion: '1', handler: 'index.handler', runtime: 'nodejs24.x' };
    const source = `
    import { startHandler } from ${JSON.stringify(resolve('src/edge/run/handler-process.ts'))};
    const fn = ${JSON.stringify({ ...fn, memorySize: 128, timeout: 60 })};
    await startHandler(fn, { handlerRuntime: ${JSON.stringify(handlerRuntime)} }).invoke({});
  `;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', source], { stdio: 'ignore' });
    expect(await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '')).toBe(true);
    const pid = Number(readFileSync(pidFile, 'utf8'));
    try {
      expect(isRunning(pid)).toBe(true);
      parent.kill('SIGKILL');
      expect(await until(() => !isRunning(pid))).toBe(true);
    } finally {
      parent.kill('SIGKILL');
      if (isRunning(pid)) process.kill(pid, 'SIGKILL');
    }
  },
  20_000,
);
