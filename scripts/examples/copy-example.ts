import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../runner/run-action.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Copies `examples/<name>` into a workspace, with the packages that its package.json names: `npm ci` would install them there, and this
 * repository has them.
 *
 * @param files what is other in the copy
 */
export async function copyExample(name: string, workspace: string, files: Surroundings['files'] = {}): Promise<void> {
  await cp(path.join(repository, 'examples', name), workspace, { recursive: true });
  await copyPackages(path.join(workspace, 'package.json'), workspace, new Set());
  for (const [file, change] of Object.entries(files)) {
    const place = path.join(workspace, file);
    await writeFile(place, change(await readFile(place, 'utf8')));
  }
}

async function copyPackages(manifest: string, workspace: string, copied: Set<string>): Promise<void> {
  const text = await readFile(manifest, 'utf8').catch(() => '{}');
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    if (copied.has(name)) continue;
    copied.add(name);
    const installed = path.join(repository, 'node_modules', name);
    await cp(installed, path.join(workspace, 'node_modules', name), { recursive: true });
    await copyPackages(path.join(installed, 'package.json'), workspace, copied);
  }
}
