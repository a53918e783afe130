import type { Logger } from '../../kit/log.ts';
import type { GitHubApi } from '../api/client.ts';
import { GitHubError } from '../api/errors.ts';
import { isNewer, type Marker, withoutMarker, writeMarker } from './marker.ts';
import { type CommentPlace, type OwnComment, ownComments } from './own-comments.ts';
import { again, type CommentToSend, create, update } from './send-comment.ts';

export interface StickyComment extends CommentToSend {
  /** `recreate` hides the old comment as outdated and writes a new one, which stands last. */
  mode: 'update' | 'recreate';
  /** Bytes of UTF-8 that the whole comment may have. */
  maxBytes: number;
  dryRun: boolean;
}

export interface StickyResult {
  outcome: 'created' | 'updated' | 'recreated' | 'unchanged' | 'older';
  /** Null in a dry run that would create it. */
  id: number | null;
  url: string | null;
}

export interface StickyDependencies {
  api: GitHubApi;
  log: Logger;
}

/**
 * Writes the one comment of a name on a pull request: creates it, or changes the one that is there, and leaves it alone where it says the
 * same already or a newer run wrote it. Further comments of the same name, from runs that raced, are removed.
 *
 * @throws GitHubError where the token may not write
 */
export async function writeStickyComment(
  comment: StickyComment,
  dependencies: StickyDependencies,
): Promise<StickyResult> {
  const { api, log } = dependencies;
  const { place, marker, mode } = comment;
  // Before anything is read, so that little time passes between reading and writing: comments have no compare-and-swap.
  const text = comment.render(textBytes(comment, comment.maxBytes));
  const [own, head] = await Promise.all([ownComments(api, place, marker.name), headOf(api, place)]);
  const newest = newestOf(own, head);
  if (newest && isNewer(newest.marker, marker, head)) {
    log.notice(
      `The comment ${newest.url} was written by a newer run (${runOf(newest.marker)}) and stays as it is; this is ${runOf(marker)}.`,
    );
    return { outcome: 'older', id: newest.id, url: newest.url };
  }
  if (newest && saysTheSame(newest, marker, text, mode)) {
    await removeOthers(comment, own, newest, dependencies);
    return { outcome: 'unchanged', id: newest.id, url: newest.url };
  }
  const outcome = newest === undefined ? 'created' : mode === 'recreate' ? 'recreated' : 'updated';
  if (comment.dryRun) return { outcome, id: newest?.id ?? null, url: newest?.url ?? null };
  const written =
    newest && mode === 'update' ? await update(comment, newest, text, own, api) : await create(comment, text, own, api);
  if (mode === 'recreate') for (const old of own) await hide(old, 'OUTDATED', dependencies);
  else if (newest) await removeOthers(comment, own, newest, dependencies);
  const kept = newest ? written : await settle(comment, written, head, dependencies);
  return { outcome, id: kept.id, url: kept.url };
}

async function headOf(api: GitHubApi, { owner, repo, number }: CommentPlace): Promise<string | null> {
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

function newestOf(own: OwnComment[], head: string | null): OwnComment | undefined {
  return own.reduce<OwnComment | undefined>(
    (best, one) => (best === undefined || isNewer(one.marker, best.marker, head) ? one : best),
    undefined,
  );
}

function runOf({ runId, runAttempt, headSha }: Marker): string {
  return `run ${runId}, attempt ${runAttempt}${headSha ? `, of ${headSha.slice(0, 7)}` : ''}`;
}

function textBytes({ marker }: StickyComment, maxBytes: number): number {
  return maxBytes - Buffer.byteLength(writeMarker(marker)) - 1;
}

/** The same text counts as the same whichever run links to itself in it; a new comment is wanted for another commit, though. */
function saysTheSame(there: OwnComment, marker: Marker, text: string, mode: StickyComment['mode']): boolean {
  if (mode === 'recreate' && there.marker.headSha !== marker.headSha) return false;
  return withoutRunLinks(withoutMarker(there.body)) === withoutRunLinks(text);
}

function withoutRunLinks(text: string): string {
  return text.trimEnd().replace(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g, '/actions/runs/');
}

/** Two runs may each have found no comment and written one. Both come to the same one that stays: the newest run's, else the first. */
async function settle(
  comment: StickyComment,
  written: OwnComment,
  head: string | null,
  { api, log }: StickyDependencies,
): Promise<OwnComment> {
  const own = await ownComments(api, comment.place, comment.marker.name);
  const kept = newestOf(own, head);
  if (!kept || own.length === 1) return written;
  await removeOthers(comment, own, kept, { api, log });
  return kept;
}

/** Duplicates say what the kept one says, or what is out of date. */
async function removeOthers(
  { place: { owner, repo }, dryRun }: StickyComment,
  own: OwnComment[],
  kept: OwnComment,
  { api, log }: StickyDependencies,
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

async function hide(old: OwnComment, classifier: string, { api, log }: StickyDependencies): Promise<void> {
  const mutation = `mutation ($id: ID!, $classifier: ReportedContentClassifiers!) {
    minimizeComment(input: { subjectId: $id, classifier: $classifier }) { minimizedComment { isMinimized } }
  }`;
  try {
    await again(() => api.graphql(mutation, { id: old.nodeId, classifier }));
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    log.warning(`The earlier comment ${old.url} could not be hidden as outdated. ${error.message}`);
  }
}
