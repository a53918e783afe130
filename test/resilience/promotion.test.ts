/**
 * Every AWS call of a promotion and of a rollback is failed by 503, by throttling, by a reset before and after it took effect, and delayed;
 * each write is refused until the run gives up, and followed by SIGKILL. Then the same is run again, and must end in the state of an
 * undisturbed run: no version, association, entry of history or invalidation too many.
 */
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/kit/clock.ts';
import { silentLog } from '../../src/kit/log.ts';
import type { FaultRule } from '../../src/local/faults.ts';
import { promote } from '../../src/promote/promote.ts';
import type { PromoteRequest } from '../../src/promote/request.ts';
import type { PromotionScene } from '../promote/support/promotion-scene.ts';
import { inTurn, type Place, placesOf } from './support/disturbance.ts';
import { callsOf, killAfter } from './support/kill-child.ts';
import {
  nextAttempt,
  type PromotionScenario,
  promotion,
  rollback,
  stateOfProd,
  withPromotionScene,
} from './support/promotion-scenario.ts';

const program = path.join(import.meta.dirname, 'support', 'promote-in-child.ts');

const failures: [string, Omit<FaultRule, 'operation'>][] = [
  ['503', { status: 503, code: 'ServiceUnavailable' }],
  ['throttling', { status: 429, code: 'TooManyRequestsException' }],
  ['a reset before it took effect', { reset: true }],
  ['a reset after it took effect', { reset: true, after: true }],
  ['503 after it took effect', { status: 503, code: 'ServiceUnavailable', after: true }],
  ['a delay', { delayMs: 200 }],
];

describe.each([
  ['a promotion', promotion, 5],
  ['a rollback', rollback, 4],
])('%s', (_name, scenario, leastWrites) => {
  let places: Place[];
  let writes: Place[];
  let undisturbed: unknown;

  beforeAll(async () => {
    await withPromotionScene(scenario, async (scene, request) => {
      await run(scene, request);
      places = placesOf(await callsOf(scene));
      undisturbed = await stateOfProd(scene);
    });
    writes = places.filter(({ operation }) => /^(Update|Publish|Put|Create)/.test(operation));
  }, 60_000);

  test('each failure at every call: the run gets through, and its next attempt changes nothing', async () => {
    expect(places.length).toBeGreaterThan(15);
    await disturbed(failures, async (scene, request, [, failure]) => {
      await scene.fault(...places.map(({ operation, nth }) => ({ operation, skip: nth, times: 1, ...failure })));
      await run(scene, request);
    });
  }, 240_000);

  test('refused at each write: an error, and the next attempt finishes', async () => {
    await disturbed([...new Set(writes.map(({ operation }) => operation))], async (scene, request, operation) => {
      await scene.fault({ operation, times: 1000, status: 403, code: 'AccessDenied' });
      await expect(run(scene, request)).rejects.toThrow(/This IAM statement would grant it|not let it replicate/);
    });
  }, 240_000);

  test('killed right after each write: the next attempt finishes what was begun', async () => {
    expect(writes.length).toBeGreaterThan(leastWrites);
    await disturbed(writes, async (scene, request, place) => {
      await scene.fault({ operation: place.operation, skip: place.nth, times: 1, after: true, delayMs: 60_000 });
      expect({ place, signal: await killAfter(program, scene, request, place) }).toEqual({ place, signal: 'SIGKILL' });
    });
  }, 240_000);

  async function disturbed<Item>(
    items: Item[],
    disturb: (scene: PromotionScene, request: PromoteRequest, item: Item) => Promise<void>,
  ): Promise<void> {
    await inTurn(items, (item) =>
      withPromotionScene(scenario as PromotionScenario, async (scene, request) => {
        await disturb(scene, request, item);
        await scene.fault();
        await run(scene, nextAttempt(request));
        expect({ item, state: await stateOfProd(scene) }).toEqual({ item, state: undisturbed });
      }),
    );
  }
});

test('two promotions at once: both end with what dev has, or one of them says who won', async () => {
  await withPromotionScene(promotion, async (scene, request) => {
    const runs = await Promise.allSettled(
      [1, 2].map((number) => run(scene, { ...request, runUrl: `https://github.com/org/site/actions/runs/${number}` })),
    );
    const failed = runs.filter((one): one is PromiseRejectedResult => one.status === 'rejected');
    expect(failed.length).toBeLessThan(2);
    for (const { reason } of failed) expect(String(reason)).toMatch(/actions\/runs\/\d|changed by somebody else/);
    const [dev, prod] = [await scene.record('dev', 'router'), await scene.record('prod', 'router')];
    expect(prod.sha256).toBe(dev.sha256);
    expect(prod.previous).toHaveLength(1);
  });
}, 60_000);

async function run({ clients }: PromotionScene, request: PromoteRequest): Promise<void> {
  await promote(request, { clients, log: silentLog, clock: systemClock, signal: new AbortController().signal });
}
