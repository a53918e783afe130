import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { repository } from '../../runner/run-action.ts';
import { providerMirror } from '../provider-mirror.ts';
import type { Call } from './calls/call.ts';
import { changeEverything } from './changes.ts';
import { startMiniStack } from './ministack.ts';
import { actionsOf } from './publish.ts';
import { startRecorder } from './recorder.ts';
import { type Resource, rootNames, rootsOf, stages } from './roots.ts';
import { terraformIn } from './terraform.ts';

/** What a run leaves behind for the proofs: who asked for what, and the account's roles as they were applied. */
export interface Recording {
  calls: Record<string, Call[]>;
  ci: Resource[];
}

const released = 'module.function.aws_lambda_function.this: update';

interface Ids {
  [kind: string]: string[];
}

/**
 * The whole life of the infrastructure with the real AWS provider: tf/ci, every root of both stages, what the bundles publish, empty plans
 * after it, and the end.
 *
 * @param folder where everything is written
 * @param emulator where MiniStack is installed
 * @param part `ci` ends after tf/ci: enough for what is decided without recorded calls
 * @param say each step as it is done
 */
export async function runProof(
  folder: string,
  emulator: string,
  part: 'ci' | 'all',
  say: (line: string) => void,
): Promise<Recording> {
  const ministack = await startMiniStack(emulator, folder);
  const recorder = await startRecorder(ministack.url);
  const credentials = { AWS_ACCESS_KEY_ID: 'administrator', AWS_SECRET_ACCESS_KEY: 'proof', AWS_REGION: 'us-east-1' };
  const environment = { ...credentials, AWS_ENDPOINT_URL: recorder.url, AWS_EC2_METADATA_DISABLED: 'true' };
  const tf = path.join(folder, 'tf');
  try {
    await cp(path.join(repository, 'tf'), tf, { recursive: true, filter: (from) => !from.includes('.terraform') });
    const cache = path.join(folder, 'plugins');
    await mkdir(cache, { recursive: true });
    const terraform = terraformIn(tf, { ...providerMirror(process.env), ...environment, TF_PLUGIN_CACHE_DIR: cache });
    const roots = rootsOf(terraform, tf);
    const actions = await actionsOf(folder, environment);
    const unchanged = async (what: string) => {
      await everywhere(async (stage, root) =>
        expectPlan(await roots.plan(stage, root), [], `${stage}/${root} ${what}`),
      );
      say(`No root has a change ${what}`);
    };

    await createStateBucket(environment);
    await roots.bootstrapCi();
    await roots.applyCi();
    say('tf/ci is applied, its state bucket imported');
    if (part === 'ci') return { calls: {}, ci: await roots.resources('ci') };
    // One after the other: they share a folder of providers.
    for (const stage of stages) for (const root of rootNames) await roots.init(stage, root);
    await everywhere(roots.apply);
    say('All roots of both stages are applied with nothing published');
    const ids: Record<string, Record<string, unknown>> = {};
    for (const stage of stages) ids[stage] = await idsOf(stage);
    await roots.writeIds({ ...ids, prod: { ...ids.prod, promote_from: 'dev' } });
    await roots.applyCi();
    const ci = await roots.resources('ci');
    say('tf/ci knows the ids');
    await unchanged('after the first apply');

    const stores = { dev: await actions.uploadAll('dev'), prod: await actions.uploadAll('prod') };
    for (const stage of stages) {
      await actions.publishEdge(stage, stores[stage].edge, await roots.output(`${stage}/www`, 'distribution_id'));
      say(`The edge functions are published to ${stage}`);
      await unchanged(`after publish-edge-version in ${stage}`);
    }
    await actions.pointRelease('dev', stores.dev.api);
    expectPlan(await roots.plan('dev', 'api'), [released], 'dev/api after a release');
    expectPlan(await roots.plan('prod', 'api'), [], "prod/api after dev's release");
    await actions.pointRelease('prod', stores.prod.api);
    for (const stage of stages) await roots.apply(stage, 'api');
    await unchanged('once the released API is applied');
    say('The released API is one change of its stage');

    await changeEverything(tf);
    await everywhere(roots.apply);
    await unchanged('after each kind of change is applied');
    for (const stage of stages) await actions.publishRegional(stage);
    say('A regional function is published through an alias');

    // www last: app's distribution runs a function of it.
    await everywhere(async (stage, root) => (root === 'www' ? undefined : roots.destroy(stage, root)));
    await everywhere(async (stage, root) => (root === 'www' ? roots.destroy(stage, root) : undefined));
    say('All roots of both stages are destroyed');
    if (recorder.problems.length > 0) throw new Error([...new Set(recorder.problems)].join('\n'));
    return { calls: recorder.calls(), ci };

    async function idsOf(stage: string): Promise<Ids> {
      const all: Ids = {};
      for (const root of rootNames) {
        for (const [kind, values] of Object.entries(await roots.output<Ids>(`${stage}/${root}`, 'ci_ids'))) {
          all[kind] = [...(all[kind] ?? []), ...values];
        }
      }
      return all;
    }
  } finally {
    await recorder.close();
    await ministack.close();
  }
}

function expectPlan(found: string[], expected: string[], what: string): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(
      `The plan of ${what}: expected ${expected.join(', ') || 'no change'}, found ${found.join(', ') || 'no change'}`,
    );
  }
}

async function createStateBucket(environment: Record<string, string>): Promise<void> {
  const client = new S3Client({
    region: 'eu-central-1',
    endpoint: environment.AWS_ENDPOINT_URL as string,
    forcePathStyle: true,
    credentials: { accessKeyId: 'proof', secretAccessKey: 'proof' },
  });
  const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
  await client.send(new CreateBucketCommand({ Bucket: 'acme-state-ci', CreateBucketConfiguration }));
  client.destroy();
}

/** Does something for every root, side by side: what takes long is the provider's waiting. All have ended when it ends. */
async function everywhere(work: (stage: string, root: string) => Promise<unknown>): Promise<void> {
  const ended = await Promise.allSettled(stages.flatMap((stage) => rootNames.map((root) => work(stage, root))));
  const failed = ended.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  if (failed.length > 0) throw new Error(failed.join('\n'));
}
