import {
  type DeploymentStatus,
  findDeployment,
  isEnded,
  setDeploymentStatus,
} from '../github/deployments/deployment.ts';
import { readLeft } from './deployment-state.ts';
import { deploymentApi, inWords, repositoryOf } from './promotion-deployment.ts';
import type { ActionContext } from './run-action.ts';

/** How long GitHub may take; milliseconds. A cancelled job gives its post steps five minutes. */
const limit = 120_000;

/**
 * promote-stage's post step: ends what the main step has left open, as when its job was cancelled and it was killed. With the main step's own
 * last word where it had one: a promotion that went through is no failure because GitHub did not take its status.
 */
export async function endOpenDeployment(context: ActionContext): Promise<void> {
  const { inputs, environment, run, log, signal } = context;
  const left = readLeft(environment);
  const token = inputs.text('github-token');
  const repository = repositoryOf(context);
  if ((left.id === null && left.wanted === null) || left.ended || !token || !repository) return;
  const api = deploymentApi(context, token, limit, signal);
  try {
    const { wanted } = left;
    const id = left.id ?? (wanted && (await findDeployment(api, repository, wanted.environment, wanted.hash)));
    if (id === null || (await isEnded(api, repository, id))) return;
    const description = 'The job ended before the promotion did; what is true stands in its log';
    const status: DeploymentStatus = left.lastWord ?? { state: 'failure', description, logUrl: run.runUrl };
    await setDeploymentStatus(api, repository, id, status);
    log.info(`The deployment ${id} on GitHub was left open by the promotion: it is a ${status.state} now.`);
  } catch (error) {
    log.warning(`A deployment on GitHub that the promotion may have left open could not be ended: ${inWords(error)}`);
  }
}
