/**
 * Releases a version; CONTRIBUTING.md says when to run what.
 *
 *     npm run release -- prepare 1.4.2              # a maintainer, on main: the commit to release, as branch release/v1.4.2
 *     node scripts/release.ts check 1.4.2           # release.yml: is that commit main with its pins; sets the output `commit`
 *     node scripts/release.ts publish 1.4.2 COMMIT  # release.yml, once COMMIT was tested: v1.4.2, its release on GitHub, v1
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { messageOf, UserError } from '../src/kit/errors.ts';
import { findCandidate } from './release/candidate.ts';
import { openGit, tokenEnvironment } from './release/git.ts';
import { openGitHubReleases } from './release/github-releases.ts';
import { ownRepository } from './release/pinned-places.ts';
import { prepare } from './release/prepare.ts';
import { publish } from './release/publish.ts';
import { parseVersion, type Version } from './release/version.ts';

const log = { info: (text: string) => console.log(text), warning: (text: string) => console.log(`::warning::${text}`) };

try {
  const [command, text = '', commit = ''] = process.argv.slice(2);
  const version = parseVersion(text);
  if (command === 'prepare') prepareHere(version);
  else if (command === 'check') checkHere(version);
  else if (command === 'publish') await publishHere(version, commit);
  else throw new UserError('Command', `Got "${command ?? ''}", expected prepare, check or publish.`);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.log(`::error title=${error.title}::${messageOf(error).replaceAll('\n', '%0A')}`);
  process.exitCode = 1;
}

function prepareHere(version: Version): void {
  const commit = prepare(openGit('.', process.env), version, () => {
    const ended = spawnSync('npm', ['run', '--silent', 'check:dist'], { stdio: 'inherit' });
    if (ended.status !== 0)
      throw new UserError('dist', 'dist/ is not what the sources make. Build it, and merge that first.');
  });
  log.info(
    `${version.branch} is at ${commit}. Now start the release: gh workflow run release.yml --field version=${version.text}`,
  );
}

function checkHere(version: Version): void {
  const { commit, tagged } = findCandidate(gitOfJob(), version);
  log.info(
    `${commit} is main with its own release pinned to ${version.tag}${tagged ? ', which is there already' : ''}.`,
  );
  setOutput('commit', commit);
}

function setOutput(name: string, value: string): void {
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `${name}=${value}\n`);
}

async function publishHere(version: Version, commit: string): Promise<void> {
  const repository = process.env.GITHUB_REPOSITORY ?? '';
  if (repository !== ownRepository)
    throw new UserError(
      'Repository',
      `This is ${repository || 'no job of GitHub'}, and the workflows name ${ownRepository}: nothing is released here.`,
    );
  const releases = openGitHubReleases(
    process.env.GITHUB_API_URL ?? 'https://api.github.com',
    repository,
    process.env.GITHUB_TOKEN ?? '',
  );
  await publish(gitOfJob(), releases, version, commit, log);
}

/** git with the job's token, where the job has one. */
function gitOfJob() {
  const { GITHUB_TOKEN: token, GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
  return openGit('.', { ...process.env, ...(token ? tokenEnvironment(server, token) : {}) });
}
