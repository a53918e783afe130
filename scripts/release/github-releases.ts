import { adviceOn } from '../../src/github/api/errors.ts';
import { messageOf, UserError } from '../../src/kit/errors.ts';

/** A release on GitHub. */
export interface GitHubRelease {
  tag: string;
  url: string;
  /** Whether GitHub holds its tag in place for good. */
  immutable: boolean;
}

export interface GitHubReleases {
  /** The published release of a tag; undefined where it has none. */
  find(tag: string): Promise<GitHubRelease | undefined>;
  /** Publishes one for a tag that is there. It has no assets: who uses an action takes the tag. */
  create(tag: string, notes: string): Promise<GitHubRelease>;
}

/**
 * @param repository `org/edge-actions`
 * @param token with `contents: write`
 */
export function openGitHubReleases(apiUrl: string, repository: string, token: string): GitHubReleases {
  const call = async (method: string, path: string, body?: object): Promise<GitHubRelease | undefined> => {
    const response = await fetch(`${apiUrl}/repos/${repository}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        // git runs in between and takes its time: a connection that is kept may be closed by then.
        connection: 'close',
      },
      signal: AbortSignal.timeout(60_000),
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch((cause: unknown) => {
      const said = `${method} ${path} could not be sent: ${messageOf(cause)}. Run the failed job again.`;
      throw new UserError('GitHub', said, { cause });
    });
    if (response.status === 404 && method === 'GET') return undefined;
    const text = await response.text();
    if (!response.ok) {
      const advice =
        adviceOn(response.status, text, { to: 'to publish releases', permission: 'contents: write' }) ||
        ' Run the failed job again.';
      throw new UserError('GitHub', `${method} ${path} answered ${response.status}: ${text.slice(0, 300)}.${advice}`);
    }
    const release = JSON.parse(text) as { tag_name: string; html_url: string; immutable?: boolean };
    return { tag: release.tag_name, url: release.html_url, immutable: release.immutable === true };
  };
  return {
    find: (tag) => call('GET', `/releases/tags/${encodeURIComponent(tag)}`),
    create: async (tag, notes) =>
      (await call('POST', '/releases', { tag_name: tag, name: tag, body: notes, make_latest: 'legacy' }))!,
  };
}
