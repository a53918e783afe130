import { createGitHubApi, type GitHubApi } from '../github/api/client.ts';
import { GitHubError } from '../github/api/errors.ts';
import {
  createDeployment,
  isEnded,
  type NewDeployment,
  type Repository,
  setDeploymentStatus,
} from '../github/deployments/deployment.ts';
import { readState, saveState } from '../github/state.ts';
import { systemClock } from '../kit/clock.ts';
import { messageOf } from '../kit/errors.ts';
import type { Promoted, Promotion } from '../promote/request.ts';
import type { ActionContext } from './run-action.ts';

/** The state that says which deployment the post step has to end, and that it need not any more. */
const openState = 'deployment';
const endedState = 'deployment-ended';

/** After SIGINT the runner kills in 10 s; a status that does not get through by then is the post step's. */
const lastWordMilliseconds = 4_000;

export interface PromotionDeployment {
  /** Null until it is made, and where it is not. */
  id: number | null;
  /** Makes it, in progress. Never throws: a promotion is not given up because GitHub does not show it. */
  open(promotions: Promotion[], toStage: string): Promise<void>;
  end(state: 'success' | 'failure', description: string, environmentUrl?: string | null): Promise<void>;
}

/** A deployment on GitHub that shows the promotion; null without a token. */
export function promotionDeployment(
  context: ActionContext,
  { token, environment }: { token: string | null; environment: string },
): PromotionDeployment | null {
  if (token === null) return null;
  const { run, log, signal } = context;
  const repository = repositoryOf(context);
  const api = apiOf(context, token, signal);
  const deployment: PromotionDeployment = {
    id: null,
    async open(promotions, toStage) {
      const changed = promotions.filter((one) => one.changed);
      const wanted = newDeployment(changed, toStage, environment, run.runUrl);
      const refs = [...new Set([...wanted.refs, run.commit])].filter((ref) => ref !== null);
      try {
        if (!repository || refs.length === 0) throw new Error('GITHUB_REPOSITORY or the commit is not known');
        deployment.id = await createAtFirst(api, repository, refs, wanted.deployment);
        saveState(openState, String(deployment.id), context.environment);
        const description = `Promoting ${changed.map((one) => one.function).join(', ')}`;
        await setDeploymentStatus(api, repository, deployment.id, {
          state: 'in_progress',
          description,
          logUrl: run.runUrl,
        });
      } catch (error) {
        signal.throwIfAborted();
        log.warning(
          `${deployment.id === null ? 'No deployment was made on GitHub' : 'The deployment on GitHub has no status yet'}: ${inWords(error)}`,
        );
      }
    },
    async end(state, description, environmentUrl) {
      if (deployment.id === null || !repository) return;
      const last = signal.aborted ? apiOf(context, token, AbortSignal.timeout(lastWordMilliseconds)) : api;
      try {
        await setDeploymentStatus(last, repository, deployment.id, {
          state,
          description,
          logUrl: run.runUrl,
          ...(environmentUrl ? { environmentUrl } : {}),
        });
        saveState(endedState, 'true', context.environment);
      } catch (error) {
        log.warning(`The deployment on GitHub could not be set to ${state}: ${inWords(error)}`);
      }
    },
  };
  return deployment;
}

/** The post step: ends what the main step has left open, as when its job was cancelled and it was killed. */
export async function endOpenDeployment(context: ActionContext): Promise<void> {
  const { inputs, environment, run, log, signal } = context;
  const id = Number(readState(openState, environment));
  const token = inputs.text('github-token');
  const repository = repositoryOf(context);
  if (!id || !token || !repository || readState(endedState, environment)) return;
  const api = apiOf(context, token, signal);
  try {
    if (await isEnded(api, repository, id)) return;
    const description = 'The job ended before the promotion did; what is true stands in its log';
    await setDeploymentStatus(api, repository, id, { state: 'failure', description, logUrl: run.runUrl });
    log.info(`The deployment ${id} on GitHub was left open by the promotion: it is a failure now.`);
  } catch (error) {
    log.warning(`The deployment ${id} on GitHub could not be ended: ${inWords(error)}`);
  }
}

/** On the first commit that the repository has: bytes may have been built elsewhere. */
async function createAtFirst(
  api: GitHubApi,
  repository: Repository,
  refs: string[],
  wanted: Omit<NewDeployment, 'ref'>,
): Promise<number> {
  for (const [index, ref] of refs.entries()) {
    try {
      return await createDeployment(api, repository, { ...wanted, ref });
    } catch (error) {
      const unknown = error instanceof GitHubError && error.status === 422 && index < refs.length - 1;
      if (!unknown) throw error;
    }
  }
  throw new Error('no commit');
}

function newDeployment(
  promotions: Promotion[],
  toStage: string,
  environment: string,
  run: string | null,
): { refs: (string | null)[]; deployment: Omit<NewDeployment, 'ref'> } {
  // With functions of several commits, the one that was released last.
  const newest = [...promotions].sort((left, right) => (left.release.releasedAt < right.release.releasedAt ? 1 : -1));
  const functions = promotions.map(({ function: name, sha256, from, to, release }) => ({
    function: name,
    sha256,
    commit: release.commit,
    from,
    to,
  }));
  const from = (promotions[0] as Promoted).from;
  return {
    refs: newest.map(({ release }) => release.commit).slice(0, 1),
    deployment: {
      environment,
      description: from === toStage ? `Rollback of ${toStage}` : `Promotion of ${from} to ${toStage}`,
      payload: { run, functions },
    },
  };
}

function apiOf({ environment, log }: ActionContext, token: string, signal: AbortSignal): GitHubApi {
  const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  return createGitHubApi({ token, apiUrl, clock: systemClock, log, signal });
}

function repositoryOf({ environment }: ActionContext): Repository | null {
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  return owner && repo ? { owner, repo } : null;
}

function inWords(error: unknown): string {
  if (error instanceof GitHubError && error.forbidden) {
    return `GitHub answered ${error.status}: ${error.said}. Grant the job \`permissions: deployments: write\`.`;
  }
  return messageOf(error);
}
