import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../../runner/run-action.ts';
import { providerMirror } from '../provider-mirror.ts';
import { actionsOf } from './actions.ts';
import { administratorOf } from './administrator.ts';
import type { Call } from './calls/call.ts';
import { changeEverything } from './changes.ts';
import { startMiniStack } from './ministack.ts';
import { startRecorder } from './recorder.ts';
import { publishModules, publishThroughAlias, releaseAndPromote } from './releases.ts';
import { type Resource, rootNames, rootsOf, type Stage, stages } from './roots.ts';
import { expectPlans, forEach, type Scene } from './scene.ts';
import { terraformIn } from './terraform.ts';
import { startFunctionTester } from './test-function.ts';

/** What a run leaves behind for the proofs. */
export interface Recording {
  /** By actor, what it asked for. */
  calls: Record<string, Call[]>;
  /** The account's roles as they were applied. */
  ci: Resource[];
  /** By stage, the ids that AWS made up. */
  ids: StageIds;
  /** What the roots made. */
  made: Resource[];
  /** By root, how long its fastest plan took, in seconds. */
  plans: Record<string, number>;
}

type StageIds = Record<string, Record<string, unknown>>;

/**
 * The whole life of the infrastructure with the real AWS provider: tf/ci, every root of both stages, what the bundles publish and promote,
 * plans after each, and the end.
 *
 * @param folder where everything is written
 * @param emulator where MiniStack is installed
 * @param part `all`, or tf/ci alone, with the ids of an earlier run where they are given
 * @param recording what is filled in, also by a run that fails
 * @param say each step as it is done
 */
export async function runProof(
  folder: string,
  emulator: string,
  part: 'all' | { ids: StageIds | undefined },
  recording: Recording,
  say: (line: string) => void,
): Promise<void> {
  const ministack = await startMiniStack(emulator, folder);
  const tester = await startFunctionTester(ministack.url);
  const recorder = await startRecorder(ministack.url, tester);
  const administrator = administratorOf(recorder.url);
  try {
    const tf = path.join(folder, 'tf');
    await cp(path.join(repository, 'tf'), tf, { recursive: true, filter: (from) => !from.includes('.terraform') });
    const cache = path.join(folder, 'plugins');
    await mkdir(cache, { recursive: true });
    const environment = {
      AWS_SECRET_ACCESS_KEY: 'proof',
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: recorder.url,
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    const terraform = terraformIn(tf, { ...providerMirror(process.env), ...environment, TF_PLUGIN_CACHE_DIR: cache });
    const roots = rootsOf(terraform, tf);
    const scene: Scene = { tf, roots, actions: await actionsOf(folder, environment), administrator, say };

    if (part !== 'all' && part.ids) await roots.writeIds(part.ids);
    await administrator.createStateBucket();
    await roots.bootstrapCi();
    await roots.applyCi();
    say('tf/ci is applied, its state bucket imported');
    recording.ci = await roots.resources('ci');
    if (part !== 'all') return;
    recording.plans = roots.seconds;
    recording.ids = await applyAll(scene);
    recording.ci = await roots.resources('ci');
    await releaseAndPromote(scene);

    await changeEverything(tf);
    await forEach(roots.apply);
    await expectPlans(scene, 'once each kind of change is applied');
    for (const stage of stages) {
      for (const root of rootNames) recording.made.push(...(await roots.resources(`${stage}/${root}`)));
    }
    await publishThroughAlias(scene);

    // www last: app's distribution runs a function of it. Most of it is waiting: modules meanwhile.
    await Promise.all([
      forEach(async (stage, root) => (root === 'www' ? undefined : roots.destroy(stage, root))),
      publishModules(scene, recorder.url),
    ]);
    await forEach(async (stage, root) => (root === 'www' ? roots.destroy(stage, root) : undefined));
    say('All roots of both stages are destroyed');
    if (recorder.problems.length > 0) throw new Error([...new Set(recorder.problems)].join('\n'));
  } finally {
    recording.calls = recorder.calls();
    administrator.close();
    await recorder.close();
    await tester.close();
    await ministack.close();
  }
}

/** Every root with nothing published, then tf/ci with the ids that AWS made up, as tf/README.md has it. */
async function applyAll(scene: Scene): Promise<StageIds> {
  const { roots, say } = scene;
  // One after the other: they share a folder of providers.
  for (const stage of stages) for (const root of rootNames) await roots.init(stage, root);
  await forEach(roots.apply);
  say('All roots of both stages are applied with nothing published');
  const ids = { dev: await idsOf(scene, 'dev'), prod: { ...(await idsOf(scene, 'prod')), promote_from: 'dev' } };
  await roots.writeIds(ids);
  await roots.applyCi();
  say('tf/ci knows the ids');
  const again = await roots.planCi();
  if (again.length > 0) throw new Error(`The plan of tf/ci after its apply shows ${again.join(', ')}`);
  await expectPlans(scene, 'after the first apply');
  return ids;
}

async function idsOf({ roots }: Scene, stage: Stage): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const root of rootNames) {
    const ids = await roots.output<Record<string, string[]>>(`${stage}/${root}`, 'ci_ids');
    for (const [kind, values] of Object.entries(ids)) all[kind] = [...(all[kind] ?? []), ...values];
  }
  return all;
}
