import { UserError } from '../../src/kit/errors.ts';
import { findCandidate } from './candidate.ts';
import type { Git } from './git.ts';
import type { GitHubReleases } from './github-releases.ts';
import type { ReleaseLog } from './log.ts';
import { moveMajorTag } from './major-tag.ts';
import type { Version } from './version.ts';

/**
 * Releases a tested commit: its tag, the release on GitHub, which holds the tag in place, and then the major version's tag. Each step looks first
 * whether it has been done, so that a run that was stopped goes on where it stopped.
 *
 * @param tested the commit whose checks have passed
 * @throws `UserError` where the branch is at another commit by now, a tag is elsewhere, or GitHub does not hold releases in place
 */
export async function publish(
  git: Git,
  releases: GitHubReleases,
  version: Version,
  tested: string,
  log: ReleaseLog,
): Promise<void> {
  const { commit, tagged, notes } = findCandidate(git, version);
  if (commit !== tested)
    throw new UserError(
      'Release',
      `${version.branch} is at ${commit}, and ${tested} was tested. Start the workflow again.`,
    );
  if (tagged) log.info(`${version.tag} is at ${commit} already.`);
  else {
    // The empty lease: only where no tag of this name is there.
    git([
      'push',
      '--quiet',
      `--force-with-lease=refs/tags/${version.tag}:`,
      'origin',
      `${commit}:refs/tags/${version.tag}`,
    ]);
    log.info(`${version.tag} is at ${commit}.`);
  }
  const found = await releases.find(version.tag);
  const release = found ?? (await releases.create(version.tag, notes));
  log.info(`${found ? 'Published already' : 'Published'}: ${release.url}`);
  if (!release.immutable)
    throw new UserError(
      'Release',
      `GitHub does not hold ${version.tag} in place. ${version.majorTag} was not moved. If ${release.url} says "Immutable" by now, run this job again, ` +
        `and never delete it: its tag would be lost. Else turn on Settings > General > Releases > "Enable release immutability", delete the release ` +
        '(not the tag), and run this job again.',
    );
  await moveMajorTag(git, releases, version, commit, log);
}
