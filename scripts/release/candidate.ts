import { UserError } from '../../src/kit/errors.ts';
import { readDeclared } from './declared.ts';
import { type Git, isSo, remoteReferences } from './git.ts';
import { pinnedTree } from './pins.ts';
import type { Version } from './version.ts';

/** The commit that is to be released, or was. */
export interface Candidate {
  commit: string;
  /** Whether the tag is there, at this commit. */
  tagged: boolean;
  /** The release's notes, Markdown. */
  notes: string;
}

/**
 * Finds the commit of a version's release branch, or of its tag, and checks that it is a commit of main with what a release pins at the tag, and
 * nothing else: whoever may push a branch cannot have anything released that main does not have.
 *
 * @throws `UserError` where it is not there, holds anything else, says another version, or the tag is at another commit
 */
export function findCandidate(git: Git, version: Version): Candidate {
  const [branch, tag] = [`refs/heads/${version.branch}`, `refs/tags/${version.tag}`];
  const there = remoteReferences(git, branch, tag);
  const tagged = there.get(tag);
  const commit = there.get(branch) ?? tagged;
  if (!commit)
    throw new UserError(
      'Release',
      `There is no branch ${version.branch}. On main: npm run release -- prepare ${version.text}`,
    );
  if (tagged && tagged !== commit)
    throw new UserError(
      'Release',
      `${version.tag} is ${tagged}, and the branch ${version.branch} is ${commit}. A version is released once: take the next number.`,
    );
  const local = `refs/release-check/${version.tag}`;
  git([
    'fetch',
    '--quiet',
    '--no-tags',
    'origin',
    '+refs/heads/main:refs/remotes/origin/main',
    `+${there.has(branch) ? branch : tag}:${local}`,
  ]);
  checkContent(git, commit, version);
  return { commit, tagged: tagged !== undefined, notes: readDeclared(git, commit, version) };
}

function checkContent(git: Git, commit: string, version: Version): void {
  const parents = git(['rev-list', '--parents', '--max-count=1', commit]).split(' ').slice(1);
  const [parent] = parents;
  const advice = `Delete the branch, and on main: npm run release -- prepare ${version.text}`;
  if (parents.length !== 1 || !parent)
    throw new UserError('Release', `${commit} has ${parents.length} parents, expected one commit of main. ${advice}`);
  if (!isSo(git, 'merge-base', '--is-ancestor', parent, 'refs/remotes/origin/main'))
    throw new UserError('Release', `${commit} is not made of a commit of main: its parent is ${parent}. ${advice}`);
  const tree = pinnedTree(git, parent, version.tag);
  if (git(['rev-parse', `${commit}^{tree}`]) === tree) return;
  const files = git(['diff', '--name-only', tree, commit]).split('\n').join(', ');
  throw new UserError(
    'Release',
    `${commit} is not main with its own release pinned to ${version.tag}. Different: ${files}. ${advice}`,
  );
}
