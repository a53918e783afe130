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
  nodes: ({ id?: string; isMinimized?: boolean } | null)[];
}

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
  const query = `query ($ids: [ID!]!) {
    viewer { login }
    nodes(ids: $ids) { ... on IssueComment { id isMinimized } }
  }`;
  try {
    // GraphQL takes a hundred ids at a time; the newest matter.
    const { viewer, nodes } = await api.graphql<Viewer>(query, { ids: ids.slice(-100) });
    const hidden = nodes.flatMap((node) => (node?.isMinimized && node.id ? [node.id] : []));
    return { login: viewer.login.toLowerCase(), hidden: new Set(hidden) };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.unclear) throw error;
    return { login: await loginByRest(api), hidden: new Set() };
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
