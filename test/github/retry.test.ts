import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GitHubDouble } from '../support/github/github-double.ts';
import { apiOf, impatientClock, openGitHub } from '../support/github/open-github.ts';

let github: GitHubDouble;
beforeEach(async () => {
  github = await openGitHub();
});
afterEach(() => github.stop());

const post = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const place = { owner: 'acme', repo: 'site', issue_number: 7, body: 'x' };

test('retry-after is honoured, for writes too, as nothing was done', async () => {
  github.fail({
    call: 'POST',
    status: 403,
    message: 'You have exceeded a secondary rate limit',
    headers: { 'retry-after': '17' },
  });
  const { slept, clock } = impatientClock();
  await apiOf(github, { clock }).request(post, place);
  expect(slept).toEqual([17_000]);
  expect(github.state.comments).toHaveLength(1);
});

test('retry-after may be a time', async () => {
  const { slept, clock } = impatientClock();
  const time = new Date(clock.now() + 17_000).toUTCString();
  github.fail({ call: 'POST', status: 429, message: 'slow down', headers: { 'retry-after': time } });
  await apiOf(github, { clock }).request(post, place);
  expect(slept).toHaveLength(1);
  expect(slept[0]).toBeGreaterThan(10_000);
  expect(slept[0]).toBeLessThanOrEqual(17_000);
});

test('a secondary limit without a time waits a minute, then two', async () => {
  github.fail({ call: 'POST', status: 429, message: 'secondary rate limit', times: 2 });
  const { slept, clock } = impatientClock();
  await apiOf(github, { clock }).request(post, place);
  expect(slept).toEqual([60_000, 120_000]);
});

test('the primary limit is waited for until its reset, unless that is too long', async () => {
  const { slept, clock } = impatientClock();
  const headers = (seconds: number) => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(clock.now() / 1000) + seconds),
  });
  github.fail({ call: 'POST', status: 403, message: 'API rate limit exceeded', headers: headers(30) });
  await apiOf(github, { clock }).request(post, place);
  expect(slept).toHaveLength(1);
  expect(slept[0]).toBeGreaterThan(25_000);
  expect(slept[0]).toBeLessThanOrEqual(31_000);
  github.fail({ call: 'POST', status: 403, message: 'API rate limit exceeded', headers: headers(2400) });
  await expect(apiOf(github, { clock }).request(post, place)).rejects.toMatchObject({
    title: "GitHub's rate limit",
    message: expect.stringContaining('minutes'),
  });
});

test('reads are tried again after a failure of the server or the network, and GraphQL queries with them', async () => {
  github.fail({ call: 'GET', status: 502 }, { call: 'GET', reset: true }, { call: '/graphql', status: 503 });
  const api = apiOf(github);
  await expect(
    api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...place, pull_number: 7 }),
  ).resolves.toMatchObject({
    number: 7,
  });
  await expect(api.graphql('query { viewer { login } }')).resolves.toEqual({
    viewer: { login: 'github-actions[bot]' },
  });
});

test('a write is not sent again by itself', async () => {
  github.fail({ call: 'POST', status: 502 });
  await expect(apiOf(github).request(post, place)).rejects.toMatchObject({ status: 502, unclear: true });
  expect(github.calls).toHaveLength(1);
});

test('a permission that lacks is no rate limit', async () => {
  github.state.accounts.set('ghs_job', { login: 'x', app: true, permissions: { 'pull-requests': 'read' } });
  const { slept, clock } = impatientClock();
  await expect(apiOf(github, { clock }).request(post, place)).rejects.toMatchObject({ status: 403, forbidden: true });
  expect(slept).toEqual([]);
});

test('a token that is not valid is said', async () => {
  await expect(apiOf(github, { token: 'gone' }).request(post, place)).rejects.toThrow(
    /401.*Bad credentials.*token is not valid/,
  );
});
