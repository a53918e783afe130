import type { Answer } from './github-double.ts';
import type { Account, Deployment, GitHubState } from './state.ts';

interface Call {
  state: GitHubState;
  account: Account;
  body: Record<string, unknown>;
  url: URL;
}

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };
const forbidden: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };
const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];

/** Deployments and their statuses (GitHub's REST API reference, Deployments). Undefined for a route that is not one of theirs. */
export function answerDeployments(call: Call, method: string, rest: string): Answer | undefined {
  const match = /^\/deployments(?:\/(\d+)(\/statuses)?)?$/.exec(rest);
  if (!match) return undefined;
  const permission = call.account.permissions.deployments ?? 'none';
  if (permission === 'none' || (method !== 'GET' && permission !== 'write')) return forbidden;
  if (match[1] === undefined) return method === 'POST' ? create(call) : method === 'GET' ? list(call) : undefined;
  const deployment = call.state.deployments.find(({ id }) => id === Number(match[1]));
  if (!deployment) return notFound;
  if (!match[2]) return method === 'GET' ? { status: 200, body: deployment } : undefined;
  if (method === 'GET') return { status: 200, body: [...deployment.statuses].reverse() };
  return method === 'POST' ? addStatus(call, deployment) : undefined;
}

function create({ state, body }: Call): Answer {
  const { ref, environment = 'production', payload = '', description = '', auto_merge, required_contexts } = body;
  if (typeof ref !== 'string' || !state.commits.includes(ref)) {
    return { status: 422, body: { message: `No ref found for: ${String(ref)}` } };
  }
  // Left out, GitHub merges the default branch and asks for every check of the commit to have passed.
  if (auto_merge !== false) return { status: 202, body: { message: 'Auto-merged main into the ref on deployment.' } };
  if (!Array.isArray(required_contexts) || required_contexts.length > 0) {
    return { status: 409, body: { message: 'Conflict: Commit status checks failed.' } };
  }
  const deployment: Deployment = {
    id: state.nextId(),
    sha: ref,
    environment: String(environment),
    payload,
    description: String(description),
    statuses: [],
  };
  state.deployments.push(deployment);
  return { status: 201, body: deployment };
}

function list({ state, url }: Call): Answer {
  const [ref, environment] = [url.searchParams.get('ref'), url.searchParams.get('environment')];
  const found = state.deployments.filter(
    (one) => (ref === null || one.sha === ref) && (environment === null || one.environment === environment),
  );
  return { status: 200, body: [...found].reverse() };
}

function addStatus({ body }: Call, deployment: Deployment): Answer {
  const { state, description = '', log_url = '', environment_url = '' } = body as Record<string, string>;
  if (!states.includes(state ?? '') || description!.length > 140) {
    return { status: 422, body: { message: 'Validation Failed' } };
  }
  const status = { state: state!, description: description!, log_url: log_url!, environment_url: environment_url! };
  deployment.statuses.push(status);
  return { status: 201, body: status };
}
