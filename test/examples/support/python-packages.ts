import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from '@jest/globals';
import { repository } from '../../../scripts/runner/run-action.ts';
import { findPython } from '../../../src/edge/run/python-interpreter.ts';
import { hasPython } from '../../build/support/python.ts';

/** `describe`, skipped where the machine has no Python, or where its pip cannot get what the example's requirements.txt names. */
export function describeWithRequirements(name: string, body: () => void): void {
  (hasPython && canInstall(name) ? describe : describe.skip)(name, body);
}

function canInstall(name: string): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-packages-'));
  try {
    const requirements = path.join(repository, 'examples', name, 'requirements.txt');
    const { executable } = findPython('python3.13', process.env)!;
    const options = [
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--dest',
      folder,
      '--requirement',
      requirements,
    ];
    const ended = spawnSync(executable, ['-m', 'pip', 'download', ...options], { encoding: 'utf8', timeout: 60_000 });
    if (ended.status === 0) return true;
    console.log(`Skipped: ${name}: pip cannot get its packages: ${ended.stderr.trim().split('\n').at(-1)}`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
