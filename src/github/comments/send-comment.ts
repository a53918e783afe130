import type { GitHubApi } from '../api/client.ts';
import { GitHubError } from '../api/errors.ts';
import { type Marker, readMarker, writeMarker } from './marker.ts';
import { type CommentPlace, type ListedComment, type OwnComment, ownComment, ownComments } from './own-comments.ts';

export interface CommentToSend {
  place: CommentPlace;
  marker: Marker;
  /** The text in at most this many bytes. */
  render: (maxBytes: number) => string;
}

/** Below this there is no comment worth sending. */
const smallestBytes = 2048;
const rendersAtMost = 6;

/** Sends a text that is cut smaller as often as GitHub finds it too long: the limit is not the same everywhere. */
async function send<T>(comment: CommentToSend, first: string, to: (body: string) => Promise<T>): Promise<T> {
  let text = first;
  for (let renders = 1; ; renders++) {
    try {
      return await to(`${writeMarker(comment.marker)}\n${text}`);
    } catch (error) {
      const smaller = Math.floor(Buffer.byteLength(text) / 2);
      const again =
        error instanceof GitHubError && error.tooLong && renders < rendersAtMost && smaller >= smallestBytes;
      if (!again) throw error;
      text = comment.render(smaller);
    }
  }
}

/** Changes a comment; one that was deleted in the meantime is written anew. */
export async function update(
  comment: CommentToSend,
  there: OwnComment,
  text: string,
  own: OwnComment[],
  api: GitHubApi,
): Promise<OwnComment> {
  const { owner, repo } = comment.place;
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  const patch = (body: string) => api.request<ListedComment>(route, { owner, repo, comment_id: there.id, body });
  const retried = (body: string) => again(() => patch(body));
  try {
    return ownComment(await send(comment, text, retried), comment.marker);
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return await create(comment, text, own, api);
    throw error;
  }
}

/** Once more where it is not known whether it was carried out: for what leaves twice the same as once. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitHubError && error.unclear) return await work();
    throw error;
  }
}

/**
 * Writes a new comment.
 *
 * @param own the account's comments of this name before
 */
export async function create(
  comment: CommentToSend,
  text: string,
  own: OwnComment[],
  api: GitHubApi,
): Promise<OwnComment> {
  const { owner, repo, number } = comment.place;
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const post = async (body: string): Promise<ListedComment> => {
    try {
      return await api.request<ListedComment>(route, { owner, repo, issue_number: number, body });
    } catch (error) {
      if (!(error instanceof GitHubError && error.unclear)) throw error;
      // Whether it was written is not known: looking comes before writing it again.
      const there = (await ownComments(api, comment.place, comment.marker)).find(
        (one) => !own.some(({ id }) => id === one.id) && sameRun(one.marker, comment.marker),
      );
      if (there) return { id: there.id, node_id: there.nodeId, html_url: there.url, body: there.body };
      return await api.request<ListedComment>(route, { owner, repo, issue_number: number, body });
    }
  };
  const written = await send(comment, text, post);
  return ownComment(written, readMarker(written.body ?? '') ?? comment.marker);
}

function sameRun(a: Marker, b: Marker): boolean {
  return a.runId === b.runId && a.runAttempt === b.runAttempt && a.headSha === b.headSha;
}
