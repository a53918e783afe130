import { ListInvalidationsCommand } from '@aws-sdk/client-cloudfront';
import { ListVersionsByFunctionCommand } from '@aws-sdk/client-lambda';
import { silentLog } from '../../../src/kit/log.ts';
import { startLocalEdge } from '../../../src/local/start.ts';
import type { PromoteRequest } from '../../../src/promote/request.ts';
import { PromotionScene } from '../../promote/support/promotion-scene.ts';

/** A promotion or a rollback of Lambda@Edge and a CloudFront Function together: what was there before it, and what is asked for. */
export interface PromotionScenario {
  prepare(scene: PromotionScene): Promise<void>;
  request(scene: PromotionScene): PromoteRequest;
}

const run = (attempt: number) => `https://github.com/org/site/actions/runs/50/attempts/${attempt}`;

async function release(scene: PromotionScene, text: string): Promise<void> {
  await scene.release('router', text, [text === 'one' ? 'default origin-request' : '/api/* origin-request']);
  await scene.releaseCode('headers', text);
}

/** Prod runs the first release, dev the second one. */
export const promotion: PromotionScenario = {
  async prepare(scene) {
    await scene.addLambda('router', await scene.addRole('edge'));
    await scene.addCode('headers');
    await release(scene, 'one');
    await scene.promote();
    await release(scene, 'two');
  },
  request: (scene) => ({ ...scene.request(), invalidatePaths: ['/*'], runUrl: run(1) }),
};

/** Prod runs the second release and goes back to the first. */
export const rollback: PromotionScenario = {
  async prepare(scene) {
    await promotion.prepare(scene);
    await scene.promote();
  },
  request: (scene) => ({
    ...promotion.request(scene),
    from: null,
    functionPrefix: null,
    distributionIds: null,
  }),
};

/** The same run once more, as GitHub's "Re-run jobs" starts it. */
export function nextAttempt(request: PromoteRequest): PromoteRequest {
  return { ...request, runUrl: run(2) };
}

/** A scenario on a local edge of its own, prepared, with no call left on its list. */
export async function withPromotionScene<Result>(
  scenario: PromotionScenario,
  work: (scene: PromotionScene, request: PromoteRequest) => Promise<Result>,
): Promise<Result> {
  const edge = await startLocalEdge({ log: silentLog, functionUpdateMs: 5, deployMs: 5 });
  try {
    const scene = new PromotionScene(edge.url);
    await scene.prepare({ buckets: true });
    await scenario.prepare(scene);
    await scene.calls();
    return await work(scene, scenario.request(scene));
  } finally {
    await edge.close();
  }
}

/** All that a promotion can change, without what differs from run to run. */
export async function stateOfProd(scene: PromotionScene): Promise<unknown> {
  const cloudfront = await scene.clients.cloudfront();
  const { InvalidationList } = await cloudfront.send(new ListInvalidationsCommand({ DistributionId: scene.prod }));
  const lambda = await scene.clients.lambda('us-east-1');
  const { Versions } = await lambda.send(new ListVersionsByFunctionCommand({ FunctionName: 'prod-router' }));
  const records = await Promise.all(
    ['router', 'headers'].map(async (name) => {
      const { sha256, version, distributions, previous } = await scene.record('prod', name);
      // An ETag names no release that two runs have in common.
      const shown = name === 'router' ? version : version === (await scene.liveEtag('prod-headers'));
      const history = previous.map((one) => [one.sha256, one.left]);
      return { sha256, version: shown, associations: distributions.www!.associations, history };
    }),
  );
  return {
    records,
    places: (await scene.places(scene.prod)).sort(),
    stages: await scene.stages('prod-headers'),
    versions: Versions!.map(({ Version, CodeSha256 }) => [Version, CodeSha256]).slice(1),
    invalidations: InvalidationList?.Items?.length ?? 0,
  };
}
