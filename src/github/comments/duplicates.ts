import type { Logger } from '../../kit/log.ts';
import type { GitHubApi } from '../api/client.ts';
import { GitHubError } from '../api/errors.ts';
import { isNewer } from './marker.ts';
import type { CommentPlace, OwnComment } from './own-comments.ts';

/** The one that the newest run wrote, the oldest of several. */
export function newestOf(own: OwnComment[], head: string | null): OwnComment | undefined {
  return own.reduce<OwnComment | undefined>(
    (best, one) => (best === undefined || isNewer(one.marker, best.marker, head) ? one : best),
    undefined,
  );
}

/** Removes duplicates, which say what the kept one says, or what is out of date. */
export async function removeOthers(
  { place: { owner, repo }, dryRun }: { place: CommentPlace; dryRun: boolean },
  own: OwnComment[],
  kept: OwnComment,
  { api, log }: { api: GitHubApi; log: Logger },
): Promise<void> {
  if (dryRun) return;
  for (const other of own.filter(({ id }) => id !== kept.id)) {
    try {
      const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
      await api.request(route, { owner, repo, comment_id: other.id });
      log.info(`Removed ${other.url}, a second comment of the same name.`);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      if (error.status !== 404) log.warning(`The second comment ${other.url} could not be removed. ${error.message}`);
    }
  }
}
