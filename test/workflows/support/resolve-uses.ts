import path from 'node:path';
import { parse } from 'yaml';
import { type Git, isSo } from '../../../scripts/release/git.ts';
import { ownRepository } from '../../../scripts/release/pinned-places.ts';
import type { Workflow } from './workflow-files.ts';

/** What a `uses:` comes to on the runner. */
export interface Resolved {
  uses: string;
  reference: string;
  /** A reusable workflow or an action.yml. */
  file: string;
  /** The commit that the reference is at. */
  commit: string;
  /** For an action, the content of the program it starts; undefined where it is not there. */
  main?: string | undefined;
}

/**
 * Follows a `uses:` of an own action or workflow as GitHub does: the file at the reference, and of a reusable workflow each `uses:` in it, at
 * whatever reference that names. Third-party actions are left out.
 *
 * @param git a clone that has all references
 */
export function resolve(git: Git, uses: string): Resolved[] {
  const [, place = '', reference = ''] = new RegExp(`^${ownRepository}(?:/([^@]+))?@(.+)$`).exec(uses) ?? [];
  if (!reference) return [];
  const name = isSo(git, 'rev-parse', '--verify', '--quiet', `refs/tags/${reference}`)
    ? `refs/tags/${reference}`
    : reference;
  const commit = git(['rev-parse', '--verify', `${name}^{commit}`]);
  const show = (file: string) =>
    isSo(git, 'cat-file', '-e', `${commit}:${file}`) ? git(['show', `${commit}:${file}`]) : undefined;
  if (!place.endsWith('.yml')) {
    const file = path.posix.join(place, 'action.yml');
    const { runs } = parse(show(file) ?? '') as { runs: { main: string } };
    return [{ uses, reference, file, commit, main: show(path.posix.join(place, runs.main)) }];
  }
  const workflow = parse(show(place) ?? '') as Workflow;
  return [{ uses, reference, file: place, commit }, ...usesOf(workflow).flatMap((one) => resolve(git, one))];
}

/** Every `uses:` of a workflow's jobs and steps. */
export function usesOf({ jobs }: Workflow): string[] {
  return Object.values(jobs).flatMap((job) =>
    [job.uses, ...(job.steps ?? []).map((step) => step.uses)].filter((uses) => uses !== undefined),
  );
}
