import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeMarker } from '../../../src/github/comments/marker.ts';
import { ownComments } from '../../../src/github/comments/own-comments.ts';
import type { GitHubDouble } from '../../support/github/github-double.ts';
import { apiOf, head, openGitHub } from '../../support/github/open-github.ts';

let github: GitHubDouble;
beforeEach(async () => {
  github = await openGitHub();
});
afterEach(() => github.stop());

const bot = 'my-app[bot]';
const place = { owner: 'acme', repo: 'site', number: 7 };
const marker = { name: 'dev/www', shared: false, headSha: head, runId: '1', runAttempt: 1 };
const add = () => github.state.addComment(7, bot, `${writeMarker(marker)}\na plan`);
const own = async () => (await ownComments(apiOf(github), place, marker)).map(({ id }) => id);
beforeEach(() => {
  // An app of one's own: only GraphQL tells who it is.
  github.state.accounts.set('ghs_job', { login: bot, app: true, permissions: { 'pull-requests': 'write' } });
});

test('of hundreds that were hidden none counts, however old', async () => {
  for (let index = 0; index < 250; index += 1) add().minimized = 'OUTDATED';
  const shown = add();
  expect(await own()).toEqual([shown.id]);
});

test('an app is known also where a comment was deleted since it was listed', async () => {
  const gone = add();
  const hidden = add();
  hidden.minimized = 'OUTDATED';
  const shown = add();
  github.onCall = ({ path }) => {
    if (path === '/graphql') github.state.comments = github.state.comments.filter((one) => one !== gone);
  };
  expect(await own()).toEqual([gone.id, shown.id]);
});

test('an answer without data is no bug: the account is asked for by REST', async () => {
  const person = { login: 'Octo', app: false, permissions: { 'pull-requests': 'write' as const } };
  github.state.accounts.set('ghs_job', person);
  const shown = github.state.addComment(7, 'octo', `${writeMarker(marker)}\na plan`);
  github.fail({ call: '/graphql', status: 200, message: 'no data' });
  expect(await own()).toEqual([shown.id]);
});
