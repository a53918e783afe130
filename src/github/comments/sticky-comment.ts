import type { Logger } from '../../kit/log.ts';
import type { GitHubApi } from '../api/client.ts';
import { GitHubError } from '../api/errors.ts';
import { headOf } from '../pull-request/head.ts';
import { newestOf, removeOthers } from './duplicates.ts';
import { isNewer, type Marker, textBytes, withoutMarker } from './marker.ts';
import { type OwnComment, ownComments } from './own-comments.ts';
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
  const text = comment.render(textBytes(comment));
  const [own, head] = await Promise.all([ownComments(api, place, marker), headOf(api, place)]);
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

function runOf({ runId, runAttempt, headSha }: Marker): string {
  return `run ${runId}, attempt ${runAttempt}${headSha ? `, of ${headSha.slice(0, 7)}` : ''}`;
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
  const own = await ownComments(api, comment.place, comment.marker);
  const kept = newestOf(own, head);
  if (!kept || own.length === 1) return written;
  await removeOthers(comment, own, kept, { api, log });
  return kept;
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
