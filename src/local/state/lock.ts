import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../kit/errors.ts';

/**
 * Takes a directory for this process, so that no second local edge writes over what the first one keeps. A lock that a killed process left
 * behind is taken over.
 * @returns gives the directory free again
 */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, 'lock');
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (cause) {
      const owner = ownerOf(path);
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 0) {
        throw cause;
      }
      if (isRunning(owner)) {
        throw new UserError(
          'Directory in use',
          `--data ${directory} is in use by the local edge with process id ${owner}. Stop it, or give another directory. If no local edge runs, remove ${path}.`,
        );
      }
      rmSync(path, { force: true });
    }
  }
}

function ownerOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function isRunning(owner: number): boolean {
  if (!Number.isInteger(owner) || owner <= 0) {
    return false;
  }
  try {
    process.kill(owner, 0);
    return true;
  } catch (thrown) {
    // It runs, and is another user's.
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}
