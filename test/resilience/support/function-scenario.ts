import { ListInvalidationsCommand } from '@aws-sdk/client-cloudfront';
import { ListVersionsByFunctionCommand } from '@aws-sdk/client-lambda';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { silentLog } from '../../../src/kit/log.ts';
import { startLocalEdge } from '../../../src/local/start.ts';
import type { FunctionToPublish, PublishRequest } from '../../../src/publish/request.ts';
import { requestOf } from '../../publish/support/fixtures.ts';
import { FunctionScene, requestEvent, responseEvent, sample, saying } from '../../publish/support/function-scene.ts';

/** What AWS clients of a child process read. */
export function environmentOf(endpoint: string): NodeJS.ProcessEnv {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'AKIALOCAL',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
}

/** A publish with CloudFront Functions: what was there before it, and what is published. */
export interface FunctionScenario {
  prepare(scene: FunctionScene): Promise<void>;
  wanted(scene: FunctionScene): Promise<FunctionToPublish[]>;
}

const bucket = 'artifacts';
const headers = (scene: FunctionScene, text: string) =>
  scene.code('headers', saying(text), ['default viewer-response'], { bucket, samples: [sample(responseEvent)] });
const rewriting = "function handler(event) {\n  event.request.uri = '/index.html';\n  return event.request;\n}\n";

/** The first publish of a function that Terraform has made and never published. */
export const firstPublish: FunctionScenario = {
  prepare: (scene) => scene.addCloudFrontFunction('headers'),
  wanted: async (scene) => [await headers(scene, 'one')],
};

/** New code for a function that is live: PublishFunction alone changes what runs. */
export const changeOfPublished: FunctionScenario = {
  async prepare(scene) {
    await firstPublish.prepare(scene);
    await scene.publish(await firstPublish.wanted(scene), optionsOf(scene));
  },
  wanted: async (scene) => [await headers(scene, 'two')],
};

/** One changed and one new CloudFront Function beside Lambda@Edge, from which the new one takes a slot. */
export const besideLambda: FunctionScenario = {
  async prepare(scene) {
    await changeOfPublished.prepare(scene);
    await scene.addFunction('router', await scene.addRole('edge'));
    await scene.addCloudFrontFunction('rewrite');
    const router = await scene.artifact('router', 'one', ['/api/* viewer-request'], { bucket });
    await scene.publish([router], optionsOf(scene));
  },
  wanted: async (scene) => [
    await headers(scene, 'two'),
    await scene.code('rewrite', rewriting, ['/api/* viewer-request'], { bucket, samples: [sample(requestEvent)] }),
    await scene.artifact('router', 'two', ['/api/* origin-request'], { bucket }),
  ],
};

function optionsOf(scene: FunctionScene): Partial<PublishRequest> {
  return {
    distribution: { id: scene.distributionId, name: 'www' },
    release: { stage: 'dev', bucket: 'releases', prefix: 'rel' },
    invalidatePaths: ['/*'],
    timeoutMinutes: 1,
  };
}

/** A scenario on a local edge of its own, prepared, with no call left on its list. */
export async function withFunctionScene<Result>(
  scenario: FunctionScenario,
  work: (scene: FunctionScene, request: PublishRequest) => Promise<Result>,
): Promise<Result> {
  const edge = await startLocalEdge({ log: silentLog, functionUpdateMs: 5, deployMs: 5 });
  try {
    const scene = new FunctionScene(edge.url);
    await scene.addBucket(bucket);
    await scene.addBucket('releases');
    await scene.addDistribution(['/api/*']);
    await scenario.prepare(scene);
    const wanted = await scenario.wanted(scene);
    await scene.calls();
    return await work(scene, requestOf(wanted, optionsOf(scene)));
  } finally {
    await edge.close();
  }
}

/** All that a publish can change, without what differs from run to run; ETags are compared with what they stand for. */
export async function stateAfter(scene: FunctionScene, request: PublishRequest): Promise<unknown> {
  const cloudfront = await scene.clients.cloudfront();
  const { InvalidationList } = await cloudfront.send(
    new ListInvalidationsCommand({ DistributionId: scene.distributionId }),
  );
  const functions = await Promise.all(request.functions.map((wanted) => functionAfter(scene, wanted)));
  return { functions, places: (await scene.places()).sort(), invalidations: InvalidationList?.Items?.length ?? 0 };
}

async function functionAfter(scene: FunctionScene, { artifact, functionName }: FunctionToPublish): Promise<unknown> {
  const record = await recordOf(scene, artifact.function);
  const { releasedAt, previous, version, distributions, ...rest } = record;
  const { id, version: associated, ...entry } = distributions.www;
  const common = { ...rest, entry, previous: previous.map((one: typeof record) => one.sha256) };
  if (artifact.target === 'cloudfront-function') {
    const live = await scene.liveEtag(functionName);
    return { ...common, ...(await scene.stages(functionName)), recordsLive: version === live && associated === live };
  }
  const lambda = await scene.clients.lambda('us-east-1');
  const { Versions } = await lambda.send(new ListVersionsByFunctionCommand({ FunctionName: functionName }));
  return {
    ...common,
    version,
    associated,
    versions: Versions!.map(({ Version, CodeSha256 }) => [Version, CodeSha256]),
  };
}

async function recordOf(scene: FunctionScene, name: string) {
  const s3 = await scene.clients.s3();
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'releases', Key: `rel/${name}/stages/dev.json` }));
  return JSON.parse(await Body!.transformToString());
}
