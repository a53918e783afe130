import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ownReferences, ownRepository } from '../release/pinned-places.ts';
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

/** What act takes in place of the toolkit: its copy, at `v1` and, in a release's commit, at the release's tag. */
export async function toolkitReferences(copy: string, folders: string[]): Promise<string[]> {
  const found = new Set(['v1']);
  for (const folder of folders) {
    for (const name of await readdir(folder))
      for (const reference of ownReferences(`workflows/${name}`, await readFile(path.join(folder, name), 'utf8')))
        found.add(reference);
  }
  return [...found].map((reference) => `${ownRepository}@${reference}=${copy}`);
}
