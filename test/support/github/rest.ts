import { answerDeployments } from './deployments.ts';
import type { Answer } from './github-double.ts';
import type { Account, Comment, GitHubState, PullRequest } from './state.ts';

interface Call {
  state: GitHubState;
  account: Account;
  url: URL;
  body: { body?: unknown };
  /** What the pattern's groups matched. */
  parts: string[];
}

type Handler = (call: Call) => Answer;

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };
const forbidden: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };

const routes: [method: string, pattern: RegExp, handler: Handler][] = [
  ['GET', /^\/user$/, getUser],
  ['GET', /^\/issues\/(\d+)\/comments$/, listComments],
  ['POST', /^\/issues\/(\d+)\/comments$/, createComment],
  ['GET', /^\/issues\/comments\/(\d+)$/, getComment],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, updateComment],
  ['DELETE', /^\/issues\/comments\/(\d+)$/, deleteComment],
  ['GET', /^\/pulls\/(\d+)$/, getPullRequest],
  ['GET', /^\/pulls$/, listPullRequests],
  ['GET', /^\/commits\/([0-9a-f]{7,64})\/pulls$/, pullRequestsOfCommit],
];

/** Undefined for a route that is not here. */
export function answerRest(
  state: GitHubState,
  account: Account,
  method: string,
  url: URL,
  body: Call['body'],
): Answer | undefined {
  const path = url.pathname.replace(/^\/api\/v3/, '');
  const inRepository = path.startsWith(`/repos/${state.repository}/`);
  const rest = inRepository ? path.slice(`/repos/${state.repository}`.length) : path;
  const deployment = inRepository
    ? answerDeployments({ state, account, body: body as never, url }, method, rest)
    : undefined;
  if (deployment) return deployment;
  for (const [wanted, pattern, handler] of routes) {
    const match = pattern.exec(rest);
    if (wanted !== method || !match || pattern.source.includes('user') === inRepository) continue;
    if (inRepository && account.permissions['pull-requests'] === 'none') return notFound;
    const writes = method !== 'GET';
    if (writes && account.permissions['pull-requests'] !== 'write') return forbidden;
    return handler({ state, account, url, body, parts: match.slice(1) });
  }
  return undefined;
}

function getUser({ account }: Call): Answer {
  return account.app ? forbidden : { status: 200, body: { login: account.login } };
}

function shown(state: GitHubState, { id, node_id, issue, login, body }: Comment) {
  return {
    id,
    node_id,
    html_url: `https://github.com/${state.repository}/pull/${issue}#issuecomment-${id}`,
    user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    body,
  };
}

function shownPullRequest({ number, state, head, base }: PullRequest) {
  return { number, state, head: { sha: head.sha, ref: head.ref, repo: { full_name: head.repository } }, base };
}

/** One page, thirty items unless asked otherwise and never more than a hundred, with the link to the next. */
function page(items: unknown[], { state, url }: Call): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(`${state.url}${url.pathname}${url.search}`);
  next.searchParams.set('page', String(number + 1));
  const more = items.length > number * size;
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: more ? { link: `<${next.href}>; rel="next"` } : {},
  };
}

function listComments(call: Call): Answer {
  const issue = Number(call.parts[0]);
  if (!call.state.pullRequests.some(({ number }) => number === issue)) return notFound;
  const all = call.state.comments.filter((comment) => comment.issue === issue);
  return page(
    all.map((comment) => shown(call.state, comment)),
    call,
  );
}

function tooLong({ state, body }: Call): Answer | undefined {
  if (typeof body.body !== 'string' || body.body.trim() === '') {
    return { status: 422, body: { message: 'Validation Failed', errors: [{ message: 'Body cannot be blank' }] } };
  }
  if (Buffer.byteLength(body.body) <= state.bodyLimit) return undefined;
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [
        {
          resource: 'IssueComment',
          code: 'unprocessable',
          field: 'data',
          message: 'Body is too long (maximum is 65536 characters)',
        },
      ],
    },
  };
}

function createComment(call: Call): Answer {
  const { state, account, body, parts } = call;
  const issue = Number(parts[0]);
  if (!state.pullRequests.some(({ number }) => number === issue)) return notFound;
  return (
    tooLong(call) ?? { status: 201, body: shown(state, state.addComment(issue, account.login, String(body.body))) }
  );
}

function found({ state, parts }: Call): Comment | undefined {
  return state.comments.find(({ id }) => id === Number(parts[0]));
}

function getComment(call: Call): Answer {
  const comment = found(call);
  return comment ? { status: 200, body: shown(call.state, comment) } : notFound;
}

function updateComment(call: Call): Answer {
  const comment = found(call);
  if (!comment) return notFound;
  const refused = tooLong(call);
  if (refused) return refused;
  comment.body = String(call.body.body);
  comment.edits += 1;
  return { status: 200, body: shown(call.state, comment) };
}

function deleteComment(call: Call): Answer {
  const comment = found(call);
  if (!comment) return notFound;
  call.state.comments = call.state.comments.filter((one) => one !== comment);
  return { status: 204, body: null };
}

function getPullRequest({ state, parts }: Call): Answer {
  const pullRequest = state.pullRequests.find(({ number }) => number === Number(parts[0]));
  return pullRequest ? { status: 200, body: shownPullRequest(pullRequest) } : notFound;
}

function listPullRequests(call: Call): Answer {
  const head = call.url.searchParams.get('head');
  const wanted = call.url.searchParams.get('state') ?? 'open';
  const all = call.state.pullRequests.filter(
    (one) =>
      (wanted === 'all' || one.state === wanted) &&
      (head === null || head === `${one.head.repository.split('/')[0]}:${one.head.ref}`),
  );
  return page(all.map(shownPullRequest), call);
}

/** GitHub knows a fork's commits by the fork alone. */
function pullRequestsOfCommit(call: Call): Answer {
  const all = call.state.pullRequests.filter(
    ({ head }) => head.sha === call.parts[0] && head.repository === call.state.repository,
  );
  return page(all.map(shownPullRequest), call);
}
