import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Payload, RunEvent } from '../../src/github/pull-request/event.ts';
import { findPullRequest } from '../../src/github/pull-request/find.ts';
import type { GitHubDouble } from '../support/github/github-double.ts';
import { apiOf, head, openGitHub } from '../support/github/open-github.ts';

/** Payloads that GitHub itself sent, as its webhooks' makers recorded them. */
const recorded = createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json') as {
  name: string;
  examples: (Payload & { action?: string })[];
}[];

function payloads(name: string): (Payload & { action?: string })[] {
  const found = recorded.find((one) => one.name === name)?.examples;
  if (!found?.length) throw new Error(`no payload of ${name} was recorded`);
  return structuredClone(found);
}

let github: GitHubDouble;
beforeEach(async () => {
  github = await openGitHub();
});
afterEach(() => github.stop());

function event(name: string, payload: Payload, change: Partial<RunEvent> = {}): RunEvent {
  return {
    name,
    payload,
    actor: 'octocat',
    owner: 'acme',
    repo: 'site',
    sha: head,
    runId: '1',
    runAttempt: 1,
    ...change,
  };
}

describe('events that name their pull request', () => {
  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment', 'pull_request_review_thread'])(
    '%s',
    async (name) => {
      for (const payload of payloads(name)) {
        const found = await findPullRequest(event(name, payload), undefined, null);
        expect(found).toMatchObject({ number: payload.pull_request!.number, headSha: payload.pull_request!.head!.sha });
      }
    },
  );

  test('merge_group: by the branch of the queue', async () => {
    const [payload] = payloads('merge_group');
    expect(await findPullRequest(event('merge_group', payload!), undefined, null)).toMatchObject({ number: 104 });
  });

  test('workflow_run: what set off the other workflow', async () => {
    const payload = payloads('workflow_run').find((one) => one.workflow_run!.pull_requests!.length > 0)!;
    const [first] = payload.workflow_run!.pull_requests!;
    const [owner, repo] = first!.base!.repo!.url!.split('/').slice(-2) as [string, string];
    expect(await findPullRequest(event('workflow_run', payload, { owner, repo }), undefined, null)).toMatchObject({
      number: first!.number,
      headSha: payload.workflow_run!.head_sha,
    });
  });

  test('workflow_run: not a pull request of the same branch into another repository', async () => {
    const into = (name: string) => ({ repo: { url: `https://api.github.com/repos/${name}` } });
    const run = (...names: string[]) => ({
      workflow_run: { head_sha: head, pull_requests: names.map((name, at) => ({ number: 30 + at, base: into(name) })) },
    });
    const find = (payload: Payload) => findPullRequest(event('workflow_run', payload), undefined, apiOf(github));
    expect(await find(run('mallory/site', 'Acme/site'))).toMatchObject({ number: 31 });
    const several = run('acme/site', 'acme/site');
    Object.assign(several.workflow_run.pull_requests[1]!, { head: { sha: head } });
    expect(await find(several)).toMatchObject({ number: 31 });
    expect(await find(run('mallory/site'))).toMatchObject({ number: 7 });
  });

  test('issue_comment: on a pull request, and not on an issue', async () => {
    const all = payloads('issue_comment');
    // None was recorded on a pull request, where the issue has a link to it.
    all[0]!.issue!.pull_request = { url: 'https://api.github.com/repos/acme/site/pulls/1' };
    const found = await Promise.all(
      all.map((payload) => findPullRequest(event('issue_comment', payload), undefined, null)),
    );
    expect(found.map(({ number }) => number)).toEqual(
      all.map(({ issue }) => (issue!.pull_request ? issue!.number : null)),
    );
    expect(found.some(({ number }) => number !== null)).toBe(true);
    expect(found.some(({ number }) => number === null)).toBe(true);
  });
});

describe('who may not write', () => {
  const [base] = payloads('pull_request');
  const pullRequest = (change: object): Payload => ({ pull_request: { ...base!.pull_request, ...change } });
  const fork = pullRequest({
    head: { sha: head, repo: { full_name: 'mallory/site' } },
    base: { repo: { full_name: 'acme/site' } },
  });

  test('forks, and forks that were deleted', async () => {
    expect(await findPullRequest(event('pull_request', fork), undefined, null)).toMatchObject({
      readOnly: expect.stringContaining('fork'),
    });
    const gone = pullRequest({ head: { sha: head, repo: null } });
    expect(await findPullRequest(event('pull_request', gone), undefined, null)).toMatchObject({
      readOnly: expect.stringContaining('fork'),
    });
  });

  test('pull_request_target has the token of the base', async () => {
    expect(await findPullRequest(event('pull_request_target', fork), undefined, null)).toMatchObject({
      readOnly: null,
    });
  });

  test('Dependabot', async () => {
    const found = await findPullRequest(event('pull_request', base!, { actor: 'dependabot[bot]' }), undefined, null);
    expect(found).toMatchObject({ readOnly: expect.stringContaining('Dependabot') });
  });

  test('Dependabot, whatever sets the run off, and whichever number is given', async () => {
    const change = { actor: 'dependabot[bot]' };
    const readOnly = { readOnly: expect.stringContaining('Dependabot') };
    expect(await findPullRequest(event('push', {}, change), undefined, apiOf(github))).toMatchObject(readOnly);
    expect(await findPullRequest(event('pull_request', base!, change), 7, null)).toMatchObject(readOnly);
    const own = await findPullRequest(event('workflow_dispatch', {}, change), undefined, apiOf(github));
    expect(own).toMatchObject({ number: 7, readOnly: null });
  });

  test('a branch of the repository itself may', async () => {
    expect(await findPullRequest(event('pull_request', base!), undefined, null)).toMatchObject({ readOnly: null });
  });
});

describe('events without one', () => {
  test.each(['push', 'workflow_dispatch', 'repository_dispatch', 'release', 'check_suite'])(
    '%s: by the commit',
    async (name) => {
      for (const payload of payloads(name).slice(0, 3)) {
        expect(await findPullRequest(event(name, payload), undefined, apiOf(github))).toEqual({
          number: 7,
          headSha: head,
          readOnly: null,
        });
      }
    },
  );

  test('schedule has no payload to speak of', async () => {
    expect(await findPullRequest(event('schedule', {}), undefined, apiOf(github))).toMatchObject({ number: 7 });
  });

  test('a run without a commit', async () => {
    const none = await findPullRequest(event('push', {}, { sha: '' }), undefined, apiOf(github));
    expect(none).toEqual({ number: null, reason: 'the run names no commit' });
  });

  test('a limit that lasts is not taken for a commit without one', async () => {
    github.fail({ call: '/pulls', status: 403, message: 'API rate limit exceeded', times: 9 });
    await expect(findPullRequest(event('push', {}), undefined, apiOf(github))).rejects.toThrow('rate limit');
  });

  test('a closed one, or one whose head went on, is not taken', async () => {
    github.state.pullRequests[0]!.state = 'closed';
    const none = await findPullRequest(event('push', {}), undefined, apiOf(github));
    expect(none).toEqual({ number: null, reason: expect.stringContaining('aaaaaaa') });
  });

  test('workflow_run of a fork: by its branch', async () => {
    const sha = 'd'.repeat(40);
    github.state.pullRequests.push({
      number: 9,
      state: 'open',
      head: { sha, ref: 'patch-1', repository: 'mallory/site' },
      base: { ref: 'main' },
    });
    const payload = {
      workflow_run: {
        head_sha: sha,
        head_branch: 'patch-1',
        head_repository: { owner: { login: 'mallory' } },
        pull_requests: [],
      },
    };
    expect(await findPullRequest(event('workflow_run', payload), undefined, apiOf(github))).toMatchObject({
      number: 9,
      headSha: sha,
    });
  });

  test('a token that may not look finds none, and that is no failure', async () => {
    github.state.accounts.set('ghs_job', { login: 'x', app: true, permissions: { 'pull-requests': 'none' } });
    expect(await findPullRequest(event('push', {}), undefined, apiOf(github))).toMatchObject({
      number: null,
      reason: expect.stringMatching(/as far as the token may see: .*`permissions: pull-requests: read`$/),
    });
    expect(await findPullRequest(event('push', {}), undefined, null)).toMatchObject({ number: null });
  });
});

test('a number that was given comes first', async () => {
  expect(await findPullRequest(event('push', {}), 12, apiOf(github))).toEqual({
    number: 12,
    headSha: null,
    readOnly: null,
  });
  const [payload] = payloads('pull_request');
  const own = await findPullRequest(event('pull_request', payload!), payload!.pull_request!.number, null);
  expect(own).toMatchObject({ headSha: payload!.pull_request!.head!.sha });
});
