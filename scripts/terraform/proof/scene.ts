import type { Actions, Distribution } from './actions.ts';
import type { Administrator } from './administrator.ts';
import { type Roots, rootNames, type Stage, stages } from './roots.ts';

/** What the steps of a run have in hand. */
export interface Scene {
  /** The copy of tf/. */
  tf: string;
  roots: Roots;
  actions: Actions;
  administrator: Administrator;
  /** Tells of a step that is done. */
  say(line: string): void;
}

/** Does something for roots, side by side: what takes long is the provider's waiting. All have ended when it ends. */
export async function forEach(
  work: (stage: Stage, root: string) => Promise<unknown>,
  chosen: readonly Stage[] = stages,
): Promise<void> {
  const ended = await Promise.allSettled(chosen.flatMap((stage) => rootNames.map((root) => work(stage, root))));
  const failed = ended.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  if (failed.length > 0) throw new Error(failed.join('\n'));
}

/**
 * Plans each root of the stages.
 * @param expected by root, `prod/api`, the changes that its plan has to show; those that are not named have to show none
 * @throws when a plan shows anything else
 */
export async function expectPlans(
  { roots, say }: Scene,
  what: string,
  expected: Record<string, string[]> = {},
  chosen: readonly Stage[] = stages,
): Promise<void> {
  await forEach(async (stage, root) => {
    const found = await roots.plan(stage, root);
    const wanted = expected[`${stage}/${root}`] ?? [];
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
    const shown = (changes: string[]) => changes.join(', ') || 'no change';
    throw new Error(`The plan of ${stage}/${root} ${what}: expected ${shown(wanted)}, found ${shown(found)}`);
  }, chosen);
  const others = Object.keys(expected).map((root) => `, and that of ${root} exactly its release`);
  say(`Plans of ${chosen.join(' and ')} ${what}: no change${others.join('')}`);
}

/** By distribution of a stage, its id. */
export async function distributionIds({ roots }: Scene, stage: Stage): Promise<Record<Distribution, string>> {
  const id = (root: Distribution) => roots.output<string>(`${stage}/${root}`, 'distribution_id');
  return { www: await id('www'), app: await id('app') };
}
