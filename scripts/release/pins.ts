import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Git } from './git.ts';
import { ownReferences, pin, pinnedPlaces, placeOf } from './pinned-places.ts';

/**
 * The tree of a commit with what a release pins at its tag, made in an index of its own: no file of the checkout is read or written.
 *
 * @returns the tree's hash
 * @throws where a place that is pinned names no release: it has moved, and nobody has told the table
 */
export function pinnedTree(git: Git, commit: string, tag: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-index-'));
  try {
    const environment = { GIT_INDEX_FILE: path.join(folder, 'index') };
    git(['read-tree', commit], { environment });
    const files = git(['ls-tree', '-r', commit])
      .split('\n')
      .flatMap((line) => {
        const [, mode, file] = /^(\d+) blob [0-9a-f]+\t(.+)$/.exec(line) ?? [];
        return mode && file && placeOf(file) ? [{ mode, file }] : [];
      });
    const texts = readFiles(
      git,
      commit,
      files.map(({ file }) => file),
    );
    const named = files.flatMap((one, index) =>
      ownReferences(one.file, texts[index]!).length > 0 ? [{ ...one, text: texts[index]! }] : [],
    );
    for (const place of pinnedPlaces)
      if (!named.some(({ file }) => placeOf(file) === place))
        throw new Error(`${commit} names no release of its own in ${place.what} (${place.files.source})`);
    const places = named.map(({ file, text }, index) => {
      const place = path.join(folder, `${index}`);
      writeFileSync(place, pin(file, text, tag));
      return place;
    });
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
