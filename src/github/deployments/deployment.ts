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

/** GitHub's limit on a status's description (REST API reference, Create a deployment status, read 2026-11). */
const longestDescription = 140;

/**
 * Creates a deployment with no required contexts and no merge: what is deployed is built and verified already. After an answer that does
 * not tell whether it was made, it is looked for first.
 * @returns its id
 */
export async function createDeployment(api: GitHubApi, repository: Repository, wanted: NewDeployment): Promise<number> {
  const create = async () => {
    const { id } = await api.request<{ id: number }>('POST /repos/{owner}/{repo}/deployments', {
      ...repository,
      ...wanted,
      auto_merge: false,
      required_contexts: [],
    });
    return id;
  };
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof GitHubError && error.unclear)) throw error;
    return (await findOwn(api, repository, wanted)) ?? (await create());
  }
}

async function findOwn(api: GitHubApi, repository: Repository, wanted: NewDeployment): Promise<number | null> {
  const { ref, environment, payload } = wanted;
  const recent = await api.request<{ id: number; payload: unknown }[]>('GET /repos/{owner}/{repo}/deployments', {
    ...repository,
    ref,
    environment,
    per_page: 10,
  });
  const own = JSON.stringify(payload);
  return recent.find((one) => payload.run !== null && JSON.stringify(parsed(one.payload)) === own)?.id ?? null;
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
  status: { state: DeploymentState; description: string; logUrl: string | null; environmentUrl?: string | null },
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
