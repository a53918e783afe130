/** Whose pull requests get a rebuilt dist/. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { readPullRequest } from '../../scripts/dependabot/pull-request.ts';

const branch = 'dependabot/npm_and_yarn/bundled-1234';

describe('whose pull request', () => {
  const dependabots = {
    state: 'open',
    user: { login: 'dependabot[bot]', type: 'Bot' },
    base: { ref: 'main', repo: { full_name: 'org/edge-actions' } },
    head: { ref: branch, sha: 'a'.repeat(40), repo: { full_name: 'org/edge-actions' } },
  };

  async function read(answer: object, number = '7') {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      return { found: await readPullRequest(url, 'org/edge-actions', 'token', number), asked };
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test("Dependabot's is read", async () => {
    expect(await read(dependabots)).toEqual({
      found: { branch, head: 'a'.repeat(40) },
      asked: ['/repos/org/edge-actions/pulls/7'],
    });
  });

  test.each([
    ['closed', { state: 'closed' }, 'state is closed'],
    ['of a person', { user: { login: 'octocat', type: 'User' } }, 'author is octocat (User)'],
    [
      'of a person with the name',
      { user: { login: 'dependabot[bot]', type: 'User' } },
      'author is dependabot[bot] (User)',
    ],
    [
      'of a fork',
      { head: { ...dependabots.head, repo: { full_name: 'x/edge-actions' } } },
      'repository is x/edge-actions',
    ],
    ['of a fork that is gone', { head: { ...dependabots.head, repo: null } }, 'repository is none'],
    ['to a release branch', { base: { ref: 'release/v1.4.2', repo: {} } }, 'base is release/v1.4.2'],
    [
      'for actions',
      { head: { ...dependabots.head, ref: 'dependabot/github_actions/x' } },
      'expected dependabot/npm_and_yarn/',
    ],
    ['from main', { head: { ...dependabots.head, ref: 'main' } }, 'its branch is main'],
  ])('one that is %s is refused', async (_name, changed, message) => {
    await expect(read({ ...dependabots, ...changed })).rejects.toThrow(message);
  });

  test.each(['', '7/files', '../7', '0', '-1'])('%p is no number', async (number) => {
    await expect(read(dependabots, number)).rejects.toThrow('expected its number');
  });
});
