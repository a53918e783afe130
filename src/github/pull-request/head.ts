import type { GitHubApi } from '../api/client.ts';
import { GitHubError } from '../api/errors.ts';
import type { CommentPlace } from '../comments/own-comments.ts';

/** The pull request's head commit now; null where it may not be read. */
export async function headOf(api: GitHubApi, { owner, repo, number }: CommentPlace): Promise<string | null> {
  try {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const { head } = await api.request<{ head?: { sha?: string } }>(route, { owner, repo, pull_number: number });
    return head?.sha ?? null;
  } catch (error) {
    // The run's number decides alone where the pull request itself may not be read.
    if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}
