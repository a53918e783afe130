import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../runner/run-action.ts';

/**
 * Copies what `uses: org/edge-actions/…` takes: actions, bundles and reusable workflows, without the rest of the checkout, which act
 * would copy into each job. `queue` is taken out of the workflows: act's schema does not know it, and act has no concurrency anyway.
 */
export async function copyToolkit(folder: string): Promise<void> {
  for (const part of ['action.yml', 'actions', 'publish-edge', 'dist'])
    await cp(path.join(repository, part), path.join(folder, part), { recursive: true });
  const workflows = path.join('.github', 'workflows');
  await mkdir(path.join(folder, workflows), { recursive: true });
  for (const name of await readdir(path.join(repository, workflows))) {
    const text = await readFile(path.join(repository, workflows, name), 'utf8');
    await writeFile(path.join(folder, workflows, name), text.replace(/^ +queue: max\n/gm, ''));
  }
}
