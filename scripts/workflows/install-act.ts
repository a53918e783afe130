import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The runner that the scenarios are written for. */
export const actModule = 'github.com/nektos/act@v0.2.89';

/**
 * Builds act with Go, into a folder of its own.
 *
 * @returns the program
 * @throws when there is no Go or the module cannot be had
 */
export function installAct(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-act-'));
  const ended = spawnSync('go', ['install', actModule], { encoding: 'utf8', env: { ...process.env, GOBIN: folder } });
  if (ended.status === 0) return path.join(folder, 'act');
  throw new Error(`act could not be installed: ${ended.error?.message ?? ended.stderr.trim()}`);
}
