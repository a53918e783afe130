import type { GitHubApi } from '../api/client.ts';
import { GitHubError } from '../api/errors.ts';
import { type Marker, readMarker } from './marker.ts';

/** The issue or pull request that comments belong to. */
export interface CommentPlace {
  owner: string;
  repo: string;
  number: number;
}

/** A comment as GitHub lists it. */
export interface ListedComment {
  id: number;
  node_id: string;
  html_url: string;
  body?: string | null;
  user?: { login?: string } | null;
}

/** A comment that this account wrote for one name. */
export interface OwnComment {
  id: number;
  nodeId: string;
  url: string;
  body: string;
  marker: Marker;
}

interface Viewer {
  viewer: { login: string };
  nodes?: ({ id?: string; isMinimized?: boolean } | null)[];
}

/** GraphQL takes so many ids at a time. */
const idsAtOnce = 100;

/** Who writes with a job's own token. */
const actionsBot = 'github-actions[bot]';

/**
 * The comments with a name that this token's account wrote, oldest first. All pages are read. Comments of others that carry the marker do
 * not count, and neither do those that were hidden: they were put away.
 */
export async function ownComments(
  api: GitHubApi,
  place: CommentPlace,
  { name, shared }: Pick<Marker, 'name' | 'shared'>,
): Promise<OwnComment[]> {
  const { owner, repo, number } = place;
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const all = await api.list<ListedComment>(route, { owner, repo, issue_number: number });
  const marked = all.flatMap((comment) => {
    const marker = readMarker(comment.body ?? '');
    return marker?.name === name && marker.shared === shared ? [{ comment, marker }] : [];
  });
  if (marked.length === 0) return [];
  const { login, hidden } = await viewerOf(
    api,
    marked.map(({ comment }) => comment.node_id),
  );
  return marked
    .filter(({ comment }) => comment.user?.login?.toLowerCase() === login && !hidden.has(comment.node_id))
    .sort((a, b) => a.comment.id - b.comment.id)
    .map(({ comment, marker }) => ownComment(comment, marker));
}

export function ownComment(comment: ListedComment, marker: Marker): OwnComment {
  return { id: comment.id, nodeId: comment.node_id, url: comment.html_url, body: comment.body ?? '', marker };
}

/** REST does not tell an app's token whose it is, nor what is hidden; GraphQL tells both. */
async function viewerOf(api: GitHubApi, ids: string[]): Promise<{ login: string; hidden: Set<string> }> {
  const hidden = new Set<string>();
  let login: string | undefined;
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const answer = await askedOf(api, ids.slice(from, from + idsAtOnce));
    login ??= answer?.viewer?.login;
    for (const node of answer?.nodes ?? []) if (node?.isMinimized && node.id) hidden.add(node.id);
  }
  return { login: login?.toLowerCase() ?? (await loginByRest(api)), hidden };
}

/** What GraphQL says; the rest of it where a comment was deleted since it was listed; null where it says nothing. */
async function askedOf(api: GitHubApi, ids: string[]): Promise<Partial<Viewer> | null> {
  const query = `query ($ids: [ID!]!) {
    viewer { login }
    nodes(ids: $ids) { ... on IssueComment { id isMinimized } }
  }`;
  try {
    return (await api.graphql<Viewer | undefined>(query, { ids })) ?? null;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.unclear) throw error;
    return (error.cause as { data?: Partial<Viewer> | null } | undefined)?.data ?? null;
  }
}

async function loginByRest(api: GitHubApi): Promise<string> {
  try {
    const { login } = await api.request<{ login: string }>('GET /user');
    return login.toLowerCase();
  } catch (error) {
    if (!(error instanceof GitHubError) || error.unclear || error.status === 401) throw error;
    return actionsBot;
  }
}
