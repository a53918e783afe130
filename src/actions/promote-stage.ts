import { annotateFindings } from '../github/annotations.ts';
import { code } from '../github/markdown.ts';
import { promoteSummary } from '../github/promote-summary.ts';
import { systemClock } from '../kit/clock.ts';
import { UserError } from '../kit/errors.ts';
import type { Promoted, PromoteResult } from '../promote/request.ts';
import { awsClients } from './aws.ts';
import { writeJson } from './build-outputs.ts';
import { readPromoteInputs } from './promote-inputs.ts';
import { type PromotionDeployment, promotionDeployment } from './promotion-deployment.ts';
import type { ActionContext } from './run-action.ts';

/** promote-stage: makes one stage run what another stage runs, or what it ran before. */
export async function promoteStage(context: ActionContext): Promise<void> {
  const read = await readPromoteInputs(context);
  const { request } = read;
  const deployment = request.dryRun ? null : promotionDeployment(context, read);
  if (read.token === null) context.log.info('No github-token, so no deployment is made on GitHub.');
  const { promote } = await import('../promote/promote.ts');
  try {
    const result = await promote(request, {
      clients: awsClients(context),
      clock: systemClock,
      log: context.log,
      signal: context.signal,
      ...(deployment ? { beforeWrites: (promotions) => deployment.open(promotions, request.to.stage) } : {}),
    });
    const [first] = result.distributions;
    const names = result.promotions.filter(({ changed }) => changed).map((one) => one.function);
    await deployment?.end(
      'success',
      `Runs in ${request.to.stage}: ${names.join(', ')}`,
      first && `https://${first.domainName}`,
    );
    annotateFindings(result.findings, context.log);
    await writeOutputs(result, deployment, context);
    await context.summarize(
      promoteSummary(result, {
        run: context.run,
        dryRun: request.dryRun,
        fromStage: request.from?.stage ?? null,
        toStage: request.to.stage,
        deployment: deploymentText(deployment, read.token, request.dryRun),
      }),
    );
  } catch (error) {
    context.setOutputs({ 'deployment-id': deployment?.id });
    // The title alone: GitHub shows it to everybody who sees the repository, and masks nothing in it.
    const title = error instanceof UserError ? error.title : 'Failed';
    await deployment?.end('failure', `${title}: see the log of the run`);
    throw error;
  }
}

async function writeOutputs(
  result: PromoteResult,
  deployment: PromotionDeployment | null,
  context: ActionContext,
): Promise<void> {
  const promoted = result.promotions.map(
    ({ function: name, sha256, from, to, versionArn, changed }): Promoted => ({
      function: name,
      sha256,
      from,
      to,
      versionArn,
      changed,
    }),
  );
  context.setOutputs({
    promoted,
    'promoted-path': await writeJson(context, 'promoted.json', promoted),
    changed: promoted.some(({ changed }) => changed),
    artifacts: result.artifacts,
    'artifacts-path': await writeJson(context, 'artifacts.json', result.artifacts),
    'deployment-id': deployment?.id,
  });
}

function deploymentText(deployment: PromotionDeployment | null, token: string | null, dryRun: boolean): string {
  if (deployment?.id) return `deployment ${code(String(deployment.id))}`;
  if (token === null) return 'no `github-token`: no deployment on GitHub';
  return dryRun ? '' : 'no deployment on GitHub';
}
