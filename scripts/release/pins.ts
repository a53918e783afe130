import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    const files = git(['ls-tree', '-r', commit, '--', ...pinnedFolders])
      .split('\n')
      .flatMap((line) => {
        const [, mode, file] = /^(\d+) blob [0-9a-f]+\t(.+\.ya?ml)$/.exec(line) ?? [];
        return mode && file ? [{ mode, file }] : [];
      });
    const texts = readFiles(
      git,
      commit,
      files.map(({ file }) => file),
    );
    const named = files.flatMap((one, index) =>
      ownReferences(texts[index]!).length > 0 ? [{ ...one, text: texts[index]! }] : [],
    );
    const places = named.map(({ text }, index) => {
      const place = path.join(folder, `${index}.yml`);
      writeFileSync(place, pin(text, tag));
      return place;
    });
    if (places.length === 0) throw new Error(`no workflow of ${commit} names an own action`);
    const blobs = git(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input: places.join('\n') }).split('\n');
    const entries = named.map(({ mode, file }, index) => `${mode} ${blobs[index]}\t${file}\n`);
    git(['update-index', '--index-info'], { environment, input: entries.join('') });
    return git(['write-tree'], { environment });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The texts of a commit's files, by one git. */
function readFiles(git: Git, commit: string, files: string[]): string[] {
  const answer = Buffer.from(
    `${git(['cat-file', '--batch'], { input: files.map((file) => `${commit}:${file}\n`).join('') })}\n`,
  );
  let at = 0;
  return files.map((file) => {
    const end = answer.indexOf('\n', at);
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(answer.toString('utf8', at, end)) ?? [];
    if (size === undefined) throw new Error(`git shows nothing of ${file}`);
    const start = end + 1;
    at = start + Number(size) + 1;
    return answer.toString('utf8', start, at - 1);
  });
}
