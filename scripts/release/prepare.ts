import { UserError } from '../../src/kit/errors.ts';
import { findCandidate } from './candidate.ts';
import { readDeclared } from './declared.ts';
import { type Git, isSo, remoteReferences } from './git.ts';
import { pinnedTree } from './pins.ts';
import { compareVersions, type Version, versionsIn } from './version.ts';

/**
 * Makes the commit that is released, main with what a release pins at the version's tag, and pushes it as the version's release branch. A
 * person does this and not a workflow: GitHub lets no job's token write workflow files. Nothing happens where it has been done.
 *
 * @param checkDist throws where dist/ is not what the sources make
 * @returns the commit
 * @throws `UserError` where the checkout is not main as it is on GitHub, or main does not say that it is this version
 */
export function prepare(git: Git, version: Version, checkDist: () => void): string {
  if (git(['status', '--porcelain']) !== '')
    throw new UserError('Checkout', 'There are changes that are not committed. A release is made of what is on main.');
  git(['fetch', '--quiet', '--no-tags', 'origin', '+refs/heads/main:refs/remotes/origin/main']);
  const there = remoteReferences(git, `refs/heads/${version.branch}`, 'refs/tags/v*');
  if (there.has(`refs/heads/${version.branch}`) || there.has(`refs/tags/${version.tag}`))
    return findCandidate(git, version).commit;
  const [head, main] = ['HEAD', 'refs/remotes/origin/main'].map((name) => git(['rev-parse', name])) as [string, string];
  if (head !== main)
    throw new UserError(
      'Checkout',
      `The checkout is at ${head}, and main on GitHub at ${main}. Run: git switch main && git pull`,
    );
  const newer = versionsIn(there.keys()).find((one) => compareVersions(one, version) > 0);
  if (newer)
    throw new UserError(
      'Version',
      `${newer.tag} is out already. ${version.tag} would hold what came after it: take a higher number.`,
    );
  readDeclared(git, head, version);
  checkDist();
  const sign =
    isSo(git, 'config', '--get', 'commit.gpgsign') && git(['config', '--type=bool', 'commit.gpgsign']) === 'true';
  const message = `Release ${version.tag}\n\nReusable workflows, callers, the roles' trusts and the pages that begin with a release name this tag.\n`;
  const commit = git(
    ['commit-tree', ...(sign ? ['-S'] : []), '-p', head, '-F', '-', pinnedTree(git, head, version.tag)],
    { input: message },
  );
  git(['push', '--quiet', 'origin', `${commit}:refs/heads/${version.branch}`]);
  return commit;
}
