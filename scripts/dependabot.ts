/**
 * The two ends of dependabot-dist.yml; the build is between them, in a job that can write nothing.
 *
 *     node scripts/dependabot.ts look NUMBER              # is it Dependabot's; sets the output `head`
 *     node scripts/dependabot.ts push NUMBER HEAD FOLDER  # takes FOLDER as dist/ of the pull request; sets the output `branch`
 */
import { appendFileSync } from 'node:fs';
import { messageOf, UserError } from '../src/kit/errors.ts';
import { readPullRequest } from './dependabot/pull-request.ts';
import { pushDist } from './dependabot/push-dist.ts';
import { openGit, tokenEnvironment } from './release/git.ts';

const {
  GITHUB_API_URL: apiUrl = 'https://api.github.com',
  GITHUB_SERVER_URL: server = 'https://github.com',
  GITHUB_REPOSITORY: repository = '',
  GITHUB_TOKEN: token = '',
  GITHUB_OUTPUT: outputs,
} = process.env;

try {
  const [command, number = '', head = '', folder = ''] = process.argv.slice(2);
  const request = await readPullRequest(apiUrl, repository, token, number);
  if (command === 'look') {
    console.log(`#${number} is Dependabot's, at ${request.head}.`);
    setOutput('head', request.head);
  } else if (command === 'push') {
    const git = openGit('.', { ...process.env, ...tokenEnvironment(server, token) });
    const commit = pushDist(git, request, head, folder);
    console.log(commit ? `${request.branch} is at ${commit}.` : 'dist/ is what it was: nothing was pushed.');
    setOutput('branch', request.branch);
  } else throw new UserError('Command', `Got "${command ?? ''}", expected look or push.`);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.log(`::error title=${error.title}::${messageOf(error).replaceAll('\n', '%0A')}`);
  process.exitCode = 1;
}

function setOutput(name: string, value: string): void {
  if (outputs) appendFileSync(outputs, `${name}=${value}\n`);
}
