import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UserError } from '../../src/kit/errors.ts';
import type { Git } from '../release/git.ts';
import type { DependabotPullRequest } from './pull-request.ts';
import { readFolder } from './read-folder.ts';

/** What an update of npm packages changes, an example's among them. */
const updated = /^(?:(?:examples\/[\w-]+\/)?package(?:-lock)?\.json|dist\/.+)$/;

/**
 * Commits a rebuilt dist/ to the pull request it was built from. Its files become blobs and the commit is made of these: nothing of the pull
 * request or of the folder is checked out, run or read as configuration.
 *
 * @param built the commit that dist/ was built from
 * @param folder the rebuilt dist/, untrusted
 * @returns the commit that was pushed; undefined where dist/ is what it was
 * @throws `UserError` where the pull request has moved on, changes anything but packages, or the folder holds what dist/ cannot
 */
export function pushDist(git: Git, request: DependabotPullRequest, built: string, folder: string): string | undefined {
  const { branch, head } = request;
  if (head !== built)
    throw new UserError(
      'Rebuilt dist',
      `It was built from ${built}, and the pull request is at ${head}. Start the workflow again.`,
    );
  const main = 'refs/remotes/origin/main';
  git(['fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/main:${main}`, `+refs/heads/${branch}:refs/dist/head`]);
  const there = git(['rev-parse', 'refs/dist/head']);
  if (there !== head)
    throw new UserError(
      'Rebuilt dist',
      `${branch} is at ${there}, and the pull request at ${head}. Start the workflow again.`,
    );
  const others = linesOf(git(['diff', '--no-renames', '--name-only', `${main}...${head}`])).filter(
    (file) => !updated.test(file),
  );
  if (others.length > 0)
    throw new UserError('Rebuilt dist', `The pull request changes more than packages: ${others.join(', ')}.`);
  const tree = treeWith(git, head, folder);
  if (tree === git(['rev-parse', `${head}^{tree}`])) return undefined;
  const commit = git(['commit-tree', '-p', head, '-F', '-', tree], { input: message, environment: identity });
  const changed = linesOf(git(['diff', '--no-renames', '--name-only', head, commit]));
  if (changed.some((file) => !file.startsWith('dist/')))
    throw new Error(`more than dist/ would change: ${changed.join(', ')}`);
  git([
    'push',
    '--quiet',
    `--force-with-lease=refs/heads/${branch}:${head}`,
    'origin',
    `${commit}:refs/heads/${branch}`,
  ]);
  return commit;
}

/** The tree of the commit with dist/ exchanged. Folders of dist/ and modes of files stay: an artifact has no modes. */
function treeWith(git: Git, head: string, folder: string): string {
  const before = new Map(
    linesOf(git(['ls-tree', '-r', head, '--', 'dist'])).map((line) => {
      const [entry = '', file = ''] = line.split('\t');
      return [file, entry.slice(0, 6)];
    }),
  );
  const files = readFolder(folder);
  const folders = (names: string[]) => [...new Set(names.map((name) => name.split('/')[1]!))].sort().join(', ');
  const [expected, came] = [folders([...before.keys()]), folders(files.map((file) => `dist/${file}`))];
  if (expected !== came)
    throw new UserError('Rebuilt dist', `It holds ${came || 'nothing'}, expected ${expected}. Nothing was pushed.`);
  const index = mkdtempSync(path.join(tmpdir(), 'edge-actions-index-'));
  try {
    const environment = { GIT_INDEX_FILE: path.join(index, 'index') };
    git(['read-tree', head], { environment });
    const removed = [...before.keys()].map((file) => `0 ${'0'.repeat(40)}\t${file}`);
    const added = files.map((file) => {
      const blob = git(['hash-object', '-w', '--no-filters', '--', path.resolve(folder, file)]);
      return `${before.get(`dist/${file}`) ?? '100644'} ${blob}\tdist/${file}`;
    });
    git(['update-index', '--index-info'], {
      environment,
      input: [...removed, ...added].map((line) => `${line}\n`).join(''),
    });
    return git(['write-tree'], { environment });
  } finally {
    rmSync(index, { recursive: true });
  }
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** With these words Dependabot goes on looking after the branch. */
const message = 'Rebuild dist\n\n[dependabot skip]\n';

const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
const identity = {
  GIT_AUTHOR_NAME: bot.name,
  GIT_AUTHOR_EMAIL: bot.email,
  GIT_COMMITTER_NAME: bot.name,
  GIT_COMMITTER_EMAIL: bot.email,
};
