import { rm } from 'node:fs/promises';
import { run } from './run.ts';

/** Compiles src/ to lib/, from nothing, so that no file of a deleted source is bundled. */
export async function compile(): Promise<void> {
  await rm('lib', { recursive: true, force: true });
  await run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
}
