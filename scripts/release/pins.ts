import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Git } from './git.ts';

/** The repository as workflows name it. */
export const ownRepository = 'org/edge-actions';

/** Whose own `uses:` a release pins: the reusable workflows, and the callers, so that what is copied from a release names that release. */
export const pinnedFolders = ['.github/workflows', 'workflows'];

const ownUses = new RegExp(`(\\buses: ${ownRepository}(?:/[\\w./-]+)?@)(\\S+)`, 'g');

/** The references at which a workflow's text names own actions and workflows. */
export function ownReferences(text: string): string[] {
  return [...text.matchAll(ownUses)].map(([, , reference]) => reference!);
}

/** The text with all of them at one. */
export function pin(text: string, reference: string): string {
  return text.replace(ownUses, (_all, start: string) => start + reference);
}

/**
 * The tree of a commit with own actions pinned, made in an index of its own: no file of the checkout is read or written.
 *
 * @returns the tree's hash
 */
export function pinnedTree(git: Git, commit: string, tag: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-index-'));
  try {
    const environment = { GIT_INDEX_FILE: path.join(folder, 'index') };
    git(['read-tree', commit], { environment });
    const entries: string[] = [];
    for (const line of git(['ls-tree', '-r', commit, '--', ...pinnedFolders]).split('\n')) {
      const [, mode, file] = /^(\d+) blob [0-9a-f]+\t(.+\.ya?ml)$/.exec(line) ?? [];
      if (!mode || !file) continue;
      const text = `${git(['show', `${commit}:${file}`])}\n`;
      if (ownReferences(text).length === 0) continue;
      const blob = git(['hash-object', '-w', '--no-filters', '--stdin'], { input: pin(text, tag) });
      entries.push(`${mode} ${blob}\t${file}`);
    }
    git(['update-index', '--index-info'], { environment, input: entries.map((entry) => `${entry}\n`).join('') });
    return git(['write-tree'], { environment });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
