/** Whoever calls GitHub's API names the permission that its own calls take. */
import { describe, expect, test } from '@jest/globals';
import { adviceOn, GitHubError, hintOn, type Purpose } from '../../src/github/api/errors.ts';

const comment: Purpose = { to: 'to write the comment', permission: 'pull-requests: write' };
const deployment: Purpose = { to: 'to show the promotion', permission: 'deployments: write' };

/** As Octokit throws it. */
const answered = (status: number, message: string) =>
  Object.assign(new Error(message), { status, response: { data: { message } } });

describe.each([comment, deployment])('$permission', (purpose) => {
  const named = `\`permissions: ${purpose.permission}\` ${purpose.to}.`;

  test.each([
    [403, 'Resource not accessible by integration', ` Grant the job ${named}`],
    [403, 'Must have admin rights to Repository.', ` Grant the job ${named}`],
    [404, 'Not Found', ` It is not there, or the token may not see it: grant the job ${named}`],
    [401, 'Bad credentials', ` github-token is not valid: give github.token, the job's own, with ${named}`],
  ])('%i %s', (status, said, advice) => {
    expect(adviceOn(status, said, purpose)).toBe(advice);
  });

  test.each([
    [403, 'API rate limit exceeded for installation ID 1.'],
    [403, 'Resource protected by organization SAML enforcement.'],
    [422, 'Validation Failed'],
    [502, 'Server Error'],
    [null, 'socket hang up'],
  ])('no permission helps against %p %s', (status, said) => {
    expect(adviceOn(status, said, purpose)).toBe('');
  });
});

test('the error names the call, and explains itself without it', () => {
  const call = 'POST /repos/{owner}/{repo}/deployments';
  const error = hintOn(answered(403, 'Resource not accessible by integration'), call, deployment) as GitHubError;
  expect(error).toBeInstanceOf(GitHubError);
  expect(error.explained).toBe(
    'GitHub answered 403: Resource not accessible by integration. Grant the job `permissions: deployments: write` to show the promotion.',
  );
  expect(error.message).toBe(`${call}: ${error.explained}`);
  expect(error.forbidden).toBe(true);
});

test('no answer at all is explained without advice, and a bug stays one', () => {
  const silent = Object.assign(new Error('socket hang up'), { status: 500 });
  expect((hintOn(silent, 'GET /user', comment) as GitHubError).explained).toBe(
    'GitHub did not answer: socket hang up.',
  );
  const bug = new TypeError('x is not a function');
  expect(hintOn(bug, 'GET /user', comment)).toBe(bug);
});
