import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CallRecord } from '../../../src/local/calls.ts';
import { awsState } from './aws-state.ts';
import { publishInProcess } from './publish-in-process.ts';
import { openScene, type Scene } from './scene.ts';

/** A call of an undisturbed run: the nth of its operation. */
export interface Place {
  operation: string;
  resource: string;
  nth: number;
}

/** A run that is disturbed: what was there before it, the calls it makes undisturbed, and the state it leaves. */
export interface Scenario {
  prepare(scene: Scene): Promise<void>;
  places: Place[];
  state: unknown;
}

/** The first publish of a function: all objects, versions and associations come into being. */
export async function firstPublish(_scene: Scene): Promise<void> {}

/** A change of a published function: version 2 takes the place of version 1, the record keeps its history. */
export async function changeOfPublished(scene: Scene): Promise<void> {
  await mustPass(await publishInProcess(scene, { version: '0.9.0' }));
  const source = path.join(scene.workspace, 'greeting.ts');
  await writeFile(source, (await readFile(source, 'utf8')).replace('Hello', 'Bonjour'));
}

/** Runs the committed bundle undisturbed. */
export async function learn(prepare: Scenario['prepare']): Promise<Scenario> {
  return withScene(prepare, async (scene) => {
    await mustPass(await scene.publish());
    return { prepare, places: placesOf(await scene.calls()), state: await awsState(scene) };
  });
}

/** Opens a scene, prepares it with no call left on its list, and closes it however `work` ends. */
export async function withScene<Result>(
  prepare: Scenario['prepare'],
  work: (scene: Scene) => Promise<Result>,
): Promise<Result> {
  const scene = await openScene();
  try {
    await prepare(scene);
    await scene.clearCalls();
    return await work(scene);
  } finally {
    await scene.close();
  }
}

export async function mustPass(run: { exitCode: number | null; log: string }, place?: unknown): Promise<void> {
  if (run.exitCode !== 0)
    throw new Error(`Exit code ${run.exitCode} with ${JSON.stringify(place)} disturbed:\n${run.log}`);
}

/** Some at a time: most of a disturbed run is waiting. */
export async function inTurn<Item>(items: Item[], work: (item: Item) => Promise<void>, atOnce = 4): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** The calls of a run as places to disturb. */
export function placesOf(calls: CallRecord[]): Place[] {
  const seen = new Map<string, number>();
  return calls.map(({ operation, resource }) => {
    const nth = seen.get(operation) ?? 0;
    seen.set(operation, nth + 1);
    return { operation, resource, nth };
  });
}
