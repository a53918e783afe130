import { UserError } from '../../src/kit/errors.ts';
import { type Git, remoteReferences } from './git.ts';
import type { GitHubReleases } from './github-releases.ts';
import type { ReleaseLog } from './log.ts';
import { compareVersions, type Version, versionsIn } from './version.ts';

/**
 * Moves `v1` to a release, unless a newer one of the same major version is out. `v1` has no release on GitHub, which would hold it in place.
 *
 * @throws `UserError` where it has one, or somebody else moves it at the same time
 */
export async function moveMajorTag(
  git: Git,
  releases: GitHubReleases,
  version: Version,
  commit: string,
  log: ReleaseLog,
): Promise<void> {
  const { majorTag } = version;
  const blocking = await releases.find(majorTag);
  if (blocking)
    throw new UserError(
      'Release',
      `${majorTag} has a release on GitHub, ${blocking.url}, and does not move. ${blocking.immutable ? `It never will: name ${version.tag} in full.` : 'Delete that release, not the tag, and run this job again.'}`,
    );
  // Read first: a move by somebody else from here on makes the push fail.
  const lease = git(['ls-remote', 'origin', `refs/tags/${majorTag}`]).split('\t')[0] ?? '';
  const there = remoteReferences(git, `refs/tags/${majorTag}`, `refs/tags/${majorTag}.*`);
  const newest = versionsIn(there.keys()).sort(compareVersions).at(-1);
  if (newest && compareVersions(newest, version) > 0) {
    log.info(`${majorTag} stays: ${newest.tag} is newer than ${version.tag}.`);
    return;
  }
  const now = there.get(`refs/tags/${majorTag}`);
  if (now === commit) {
    log.info(`${majorTag} is at ${commit} already.`);
    return;
  }
  const released = [...there].some(([name, at]) => at === now && name !== `refs/tags/${majorTag}`);
  if (now && !released) log.warning(`${majorTag} was at ${now}, which is no release: somebody moved it by hand.`);
  git([
    'push',
    '--quiet',
    `--force-with-lease=refs/tags/${majorTag}:${lease}`,
    'origin',
    `+${commit}:refs/tags/${majorTag}`,
  ]);
  log.info(`${majorTag} is at ${commit}, ${now ? `and was at ${now}` : 'and is new'}.`);
}
