import type { Answer } from './github-double.ts';
import type { Account, GitHubState } from './state.ts';

interface Query {
  query: string;
  variables?: { ids?: string[]; id?: string; classifier?: string };
}

/** The three things that are asked of GraphQL: who one is, which comments are hidden, and to hide one. */
export function answerGraphql(state: GitHubState, account: Account, { query, variables = {} }: Query): Answer {
  if (/\bminimizeComment\b/.test(query)) return minimize(state, account, variables);
  const data: Record<string, unknown> = {};
  const missing: object[] = [];
  if (/\bviewer\b/.test(query)) data.viewer = { login: account.login };
  if ((variables.ids?.length ?? 0) > 100) {
    const message = 'You may not provide more than 100 node ids; you provided more';
    return { status: 200, body: { data: null, errors: [{ type: 'ARGUMENT_LIMIT', message }] } };
  }
  if (/\bnodes\b/.test(query)) {
    data.nodes = (variables.ids ?? []).map((id) => {
      const comment = state.comments.find(({ node_id }) => node_id === id);
      if (comment) return { id, isMinimized: comment.minimized !== null };
      missing.push({
        type: 'NOT_FOUND',
        path: ['nodes'],
        message: `Could not resolve to a node with the global id of '${id}'`,
      });
      return null;
    });
  }
  // What can be told is told, beside the errors.
  return { status: 200, body: missing.length > 0 ? { data, errors: missing } : { data } };
}

function minimize(state: GitHubState, account: Account, { id, classifier }: NonNullable<Query['variables']>): Answer {
  const comment = state.comments.find(({ node_id }) => node_id === id);
  if (account.permissions['pull-requests'] !== 'write')
    return refused('FORBIDDEN', 'Resource not accessible by integration');
  if (!comment) return refused('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  comment.minimized = classifier ?? '';
  return { status: 200, body: { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } } };
}

function refused(type: string, message: string): Answer {
  return { status: 200, body: { data: null, errors: [{ type, message, path: ['minimizeComment'] }] } };
}
