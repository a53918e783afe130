import { adviceOn } from '../../src/github/api/errors.ts';
import { UserError } from '../../src/kit/errors.ts';

/** A pull request of Dependabot's that updates npm packages. */
export interface DependabotPullRequest {
  branch: string;
  /** The commit that it is at. */
  head: string;
}

interface Answer {
  state: string;
  user: { login: string; type: string };
  base: { ref: string; repo: { full_name: string } };
  head: { ref: string; sha: string; repo: { full_name: string } | null };
}

/**
 * Reads a pull request and checks that Dependabot opened it, in this repository, for packages of npm.
 *
 * @param repository `org/edge-actions`
 * @param token with `pull-requests: read`
 * @throws `UserError` that says what it is instead
 */
export async function readPullRequest(
  apiUrl: string,
  repository: string,
  token: string,
  number: string,
): Promise<DependabotPullRequest> {
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new UserError('Pull request', `Got "${number}", expected its number.`);
  const response = await fetch(`${apiUrl}/repos/${repository}/pulls/${number}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) {
    const purpose = { to: 'to read it', permission: 'pull-requests: read' };
    const advice = adviceOn(response.status, await response.text(), purpose);
    throw new UserError('Pull request', `GitHub answered ${response.status} for #${number}.${advice}`);
  }
  const { state, user, base, head } = (await response.json()) as Answer;
  for (const [what, came, expected] of [
    ['state', state, 'open'],
    ['author', `${user.login} (${user.type})`, 'dependabot[bot] (Bot)'],
    ['base', base.ref, 'main'],
    ['repository', head.repo?.full_name ?? 'none', repository],
  ])
    if (came !== expected) throw new UserError('Pull request', `#${number}: ${what} is ${came}, expected ${expected}.`);
  if (!/^dependabot\/npm_and_yarn\/[\w./@+-]+$/.test(head.ref))
    throw new UserError('Pull request', `#${number}: its branch is ${head.ref}, expected dependabot/npm_and_yarn/….`);
  return { branch: head.ref, head: head.sha };
}
