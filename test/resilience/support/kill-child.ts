import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CallRecord } from '../../../src/local/calls.ts';
import type { Place } from './disturbance.ts';
import { environmentOf } from './function-scenario.ts';

/** The calls that a local edge has received since its list was emptied. */
export async function callsOf({ url }: { url: string }): Promise<CallRecord[]> {
  return ((await (await fetch(`${url}/_local/calls`)).json()) as { calls: CallRecord[] }).calls;
}

/**
 * Runs a request in a process of its own and kills it once the call has taken effect.
 * @param program takes the request's file as its argument
 * @returns the signal that ended it
 */
export async function killAfter(
  program: string,
  scene: { url: string },
  request: object,
  place: Place,
): Promise<NodeJS.Signals | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'edge-actions-kill-'));
  const file = path.join(folder, 'request.json');
  await writeFile(file, JSON.stringify(request));
  const child = spawn(process.execPath, ['--no-warnings', program, file], {
    env: { PATH: process.env.PATH, ...environmentOf(scene.url) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const seen = (await callsOf(scene)).filter(({ operation }) => operation === place.operation);
    if (seen[place.nth]?.effective) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.kill('SIGKILL');
  const signal = await ended;
  await rm(folder, { recursive: true });
  return signal;
}
