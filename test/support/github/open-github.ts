import { createGitHubApi, type GitHubApi } from '../../../src/github/api/client.ts';
import { systemClock } from '../../../src/kit/clock.ts';
import { silentLog } from '../../../src/kit/log.ts';
import { GitHubDouble } from './github-double.ts';
import { jobAccount } from './state.ts';

export const jobToken = 'ghs_job';

/** A GitHub with one open pull request, #7, whose head is `head`. */
export async function openGitHub(): Promise<GitHubDouble> {
  const double = new GitHubDouble();
  await double.start();
  double.state.accounts.set(jobToken, jobAccount);
  double.state.pullRequests.push({
    number: 7,
    state: 'open',
    head: { sha: head, ref: 'feature', repository: 'acme/site' },
    base: { ref: 'main' },
  });
  return double;
}

/** The head commit of #7. */
export const head = 'a'.repeat(40);

/** A clock that notes what it was asked to wait, and does not. */
export function impatientClock() {
  const slept: number[] = [];
  return { slept, clock: { ...systemClock, sleep: async (milliseconds: number) => void slept.push(milliseconds) } };
}

export function apiOf(double: GitHubDouble, options: { token?: string; clock?: typeof systemClock } = {}): GitHubApi {
  return createGitHubApi({
    token: options.token ?? jobToken,
    apiUrl: double.state.url,
    purpose: { to: 'to write the comment', permission: 'pull-requests: write' },
    clock: options.clock ?? impatientClock().clock,
    log: silentLog,
    signal: new AbortController().signal,
  });
}
