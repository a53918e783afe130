import { createGitHubApi, type GitHubApi } from '../github/api/client.ts';
import { GitHubError } from '../github/api/errors.ts';
import { isCommit } from '../github/context.ts';
import {
  createDeployment,
  type DeploymentStatus,
  type NewDeployment,
  payloadHash,
  type Repository,
  setDeploymentStatus,
} from '../github/deployments/deployment.ts';
import { systemClock } from '../kit/clock.ts';
import { messageOf } from '../kit/errors.ts';
import type { Promoted, Promotion } from '../promote/request.ts';
import { keepEnded, keepLastWord, keepMade, keepWanted } from './deployment-state.ts';
import type { ActionContext } from './run-action.ts';

/**
 * How long GitHub may keep a promotion waiting, rate limits included: it is there to show it, and a rollback does not wait for that. After
 * SIGINT the runner kills in 10 s. What does not get through by then is the post step's.
 */
const milliseconds = { opening: 10_000, ending: 60_000, stopped: 4_000 };

export interface PromotionDeployment {
  /** Null until it is made, and where it is not. */
  id: number | null;
  /** Makes it, in progress. Never throws but where the run is stopped: a promotion is not given up because GitHub does not show it. */
  open(promotions: Promotion[], toStage: string): Promise<void>;
  /** Never throws. */
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
  // Whether there may be one: GitHub was asked, and has not said that it made none.
  let asked = false;
  const deployment: PromotionDeployment = {
    id: null,
    async open(promotions, toStage) {
      const changed = promotions.filter((one) => one.changed);
      const wanted = newDeployment(changed, toStage, environment, run.runUrl);
      const refs = [...new Set([...wanted.refs, run.commit])].filter((ref) => ref !== null);
      try {
        if (!repository || refs.length === 0) throw new Error('GITHUB_REPOSITORY or the commit is not known');
        const api = deploymentApi(context, token, milliseconds.opening, signal);
        // Before the call: a run that ends during it may have made one all the same.
        keepWanted({ environment, hash: payloadHash(wanted.deployment.payload) }, context.environment);
        asked = true;
        deployment.id = await createAtFirst(api, repository, refs, wanted.deployment);
        keepMade(deployment.id, context.environment);
        const description = `Promoting ${changed.map((one) => one.function).join(', ')}`;
        const status: DeploymentStatus = { state: 'in_progress', description, logUrl: run.runUrl };
        await setDeploymentStatus(api, repository, deployment.id, status);
      } catch (error) {
        signal.throwIfAborted();
        asked &&= deployment.id !== null || !isRefusal(error);
        if (!asked) keepEnded(context.environment);
        log.warning(
          `${deployment.id === null ? 'No deployment was made on GitHub' : 'The deployment on GitHub has no status yet'}: ${inWords(error)}`,
        );
      }
    },
    async end(state, description, environmentUrl) {
      if (!asked || !repository) return;
      const limit = signal.aborted ? milliseconds.stopped : milliseconds.ending;
      const status: DeploymentStatus = {
        state,
        description,
        logUrl: run.runUrl,
        environmentUrl: environmentUrl ?? null,
      };
      keepLastWord(status, context.environment);
      // One that GitHub may have made without telling its id is the post step's to find.
      if (deployment.id === null) return;
      try {
        await setDeploymentStatus(deploymentApi(context, token, limit), repository, deployment.id, status);
        keepEnded(context.environment);
      } catch (error) {
        log.warning(
          `The deployment on GitHub could not be set to ${state}: ${inWords(error)} The post step tries again.`,
        );
      }
    },
  };
  return deployment;
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
): { refs: string[]; deployment: Omit<NewDeployment, 'ref'> } {
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
  const commit = newest[0]?.release.commit ?? '';
  return {
    // A ref may be a branch too; a record that says one names no commit.
    refs: isCommit(commit) ? [commit] : [],
    deployment: {
      environment,
      description: from === toStage ? `Rollback of ${toStage}` : `Promotion of ${from} to ${toStage}`,
      payload: { run, functions },
    },
  };
}

/** GitHub's API, given up after a time, and where the run is stopped if that is handed in. */
export function deploymentApi(
  { environment, log }: ActionContext,
  token: string,
  limit: number,
  stopped?: AbortSignal,
): GitHubApi {
  const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  const late = AbortSignal.timeout(limit);
  const signal = stopped ? AbortSignal.any([late, stopped]) : late;
  const purpose = { to: 'to show the promotion as a deployment', permission: 'deployments: write' };
  return createGitHubApi({ token, apiUrl, purpose, clock: systemClock, log, signal });
}

export function repositoryOf({ environment }: ActionContext): Repository | null {
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  return owner && repo ? { owner, repo } : null;
}

/** GitHub's clear no: nothing was made. */
function isRefusal(error: unknown): boolean {
  return error instanceof GitHubError && !error.unclear;
}

/** Why GitHub did not take it. */
export function inWords(error: unknown): string {
  if ((error as Error)?.name === 'TimeoutError') return 'GitHub did not answer in time.';
  return error instanceof GitHubError ? error.explained : messageOf(error);
}
