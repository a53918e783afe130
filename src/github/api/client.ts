import type { Clock } from '../../kit/clock.ts';
import type { Logger } from '../../kit/log.ts';
import { hintOn, type Purpose } from './errors.ts';
import { retrying } from './retry.ts';

/** GitHub's API as far as the actions use it. Routes are written as in GitHub's reference: `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
export interface GitHubApi {
  request<T>(route: string, parameters?: Record<string, unknown>): Promise<T>;
  /** All pages of a list, 100 items a page. */
  list<T>(route: string, parameters?: Record<string, unknown>): Promise<T[]>;
  graphql<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

export interface GitHubApiOptions {
  token: string;
  /** GITHUB_API_URL, without a slash at its end: GitHub Enterprise Server has its own. */
  apiUrl: string;
  /** What the calls are for: an error says which permission they take. */
  purpose: Purpose;
  clock: Clock;
  log: Logger;
  signal: AbortSignal;
}

/**
 * A client that waits when GitHub says so, and tries reads again. The library is loaded on the first call, as many runs make none.
 */
export function createGitHubApi(options: GitHubApiOptions): GitHubApi {
  let made: Promise<GitHubApi> | undefined;
  const api = () => {
    made ??= connect(options);
    return made;
  };
  return {
    request: async (route, parameters) => (await api()).request(route, parameters),
    list: async (route, parameters) => (await api()).list(route, parameters),
    graphql: async (query, variables) => (await api()).graphql(query, variables),
  };
}

async function connect({ token, apiUrl, purpose, clock, log, signal }: GitHubApiOptions): Promise<GitHubApi> {
  const { makeOctokit } = await import('./octokit.ts');
  const octokit = await makeOctokit({ token, apiUrl, signal });
  octokit.hook.wrap('request', retrying({ clock, log, signal }));
  const explained = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw hintOn(error, what, purpose);
    }
  };
  return {
    request: (route, parameters = {}) =>
      explained(route, async () => (await octokit.request(route, parameters)).data as never),
    list: (route, parameters = {}) =>
      explained(route, async () => (await octokit.paginate(route, { per_page: 100, ...parameters })) as never),
    graphql: (query, variables = {}) => explained('GraphQL', () => octokit.graphql(query, variables)),
  };
}
