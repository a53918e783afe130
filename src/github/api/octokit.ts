import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';

const PagingOctokit = Octokit.plugin(paginateRest);

export interface OctokitOptions {
  token: string;
  apiUrl: string;
  signal: AbortSignal;
}

/** As much of Octokit as is called here. */
export type PagingOctokit = InstanceType<typeof PagingOctokit>;

/**
 * Octokit as @actions/github has it inside, over Node.js's own `fetch`: the HTTP client of @actions/github and its methods for all of GitHub's
 * routes take most of the CPU of writing a comment. They are loaded where a proxy stands between, through which that client knows the way.
 */
export async function makeOctokit({ token, apiUrl, signal }: OctokitOptions): Promise<PagingOctokit> {
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const options = { baseUrl: apiUrl, log: quiet, auth: token };
  if (getProxyUrl(new URL(apiUrl)) === undefined) return new PagingOctokit({ ...options, request: { signal } });
  const { defaults, GitHub } = await import('@actions/github/lib/utils');
  // All of `request` is given, as what is given replaces the default as a whole, its way through the proxy with it.
  return new GitHub({ ...options, request: { ...defaults.request, signal } });
}
