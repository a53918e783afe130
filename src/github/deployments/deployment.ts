import { createHash } from 'node:crypto';
import type { GitHubApi } from '../api/client.ts';
import { GitHubError } from '../api/errors.ts';

/** A repository as routes name it. */
export interface Repository {
  owner: string;
  repo: string;
}

export interface NewDeployment {
  /** The commit that the bytes were built from. */
  ref: string;
  environment: string;
  description: string;
  /** JSON; `run` tells this run's deployment from others. */
  payload: { run: string | null; [key: string]: unknown };
}

export type DeploymentState = 'in_progress' | 'success' | 'failure';

export interface DeploymentStatus {
  state: DeploymentState;
  /** What is longer than GitHub takes is cut off. */
  description: string;
  logUrl: string | null;
  environmentUrl?: string | null;
}

/** GitHub's limit on a status's description (REST API reference, Create a deployment status, read 2026-11). */
const longestDescription = 140;

/**
 * Creates a deployment with no required contexts and no merge: what is deployed is built and verified already. After an answer that does
 * not tell whether it was made, it is looked for first.
 * @returns its id
 */
export async function createDeployment(api: GitHubApi, repository: Repository, wanted: NewDeployment): Promise<number> {
  const create = async () => {
    const made = await api.request<{ id?: number; message?: string }>('POST /repos/{owner}/{repo}/deployments', {
      ...repository,
      ...wanted,
      auto_merge: false,
      required_contexts: [],
    });
    // 202 is no deployment: GitHub has merged instead.
    if (made.id === undefined) throw new Error(made.message ?? 'GitHub made none, and does not say why');
    return made.id;
  };
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof GitHubError && error.unclear)) throw error;
    const { environment, payload } = wanted;
    if (payload.run === null) throw error;
    // Where that cannot be seen, it stays unclear whether there is one.
    const found = await findDeployment(api, repository, environment, payloadHash(payload)).catch(() => {
      throw error;
    });
    return found ?? (await create());
  }
}

/** The newest deployment of an environment that has this payload; null where none of the last ones has. */
export async function findDeployment(
  api: GitHubApi,
  repository: Repository,
  environment: string,
  hash: string,
): Promise<number | null> {
  const recent = await api.request<{ id: number; payload: unknown }[]>('GET /repos/{owner}/{repo}/deployments', {
    ...repository,
    environment,
    per_page: 30,
  });
  return recent.find(({ payload }) => payloadHash(parsed(payload)) === hash)?.id ?? null;
}

/** SHA-256, in hex, of a payload's JSON with sorted keys: GitHub keeps what they say and not their order. */
export function payloadHash(payload: unknown): string {
  const text = JSON.stringify(payload, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex');
}

/** GitHub gives an object back as it came, and as text where it came as text. */
function parsed(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}

/** Adds a status. Sent again after an unclear answer: two of the same say no other thing than one. */
export async function setDeploymentStatus(
  api: GitHubApi,
  repository: Repository,
  id: number,
  status: DeploymentStatus,
): Promise<void> {
  const { state, logUrl, environmentUrl } = status;
  const description =
    status.description.length > longestDescription
      ? `${status.description.slice(0, longestDescription - 1)}…`
      : status.description;
  const send = () =>
    api.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...repository,
      deployment_id: id,
      state,
      description,
      ...(logUrl ? { log_url: logUrl } : {}),
      ...(environmentUrl ? { environment_url: environmentUrl } : {}),
    });
  try {
    await send();
  } catch (error) {
    if (!(error instanceof GitHubError && error.unclear)) throw error;
    await send();
  }
}

/** Whether a deployment has a status that ends it. */
export async function isEnded(api: GitHubApi, repository: Repository, id: number): Promise<boolean> {
  const statuses = await api.request<{ state: string }[]>(
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    { ...repository, deployment_id: id, per_page: 10 },
  );
  return statuses.some(({ state }) => ['success', 'failure', 'error', 'inactive'].includes(state));
}
