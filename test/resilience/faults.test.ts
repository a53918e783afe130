/**
 * For each AWS call that a publish-edge run makes, in turn: it is failed by 503, by throttling, by a reset before and after it took
 * effect, by a long delay, and by killing the action right after it. Then the same run is repeated, and must end in the same state
 * as an undisturbed one: no version, association, object, record or invalidation too many.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultRule } from '../../src/local/faults.ts';
import { awsState } from './support/aws-state.ts';
import {
  changeOfPublished,
  firstPublish,
  inTurn,
  killAfter,
  learn,
  mustPass,
  type Scenario,
  withScene,
} from './support/disturbance.ts';

const failures: [string, Omit<FaultRule, 'operation'>][] = [
  ['503', { status: 503, code: 'ServiceUnavailable' }],
  ['throttling', { status: 429, code: 'TooManyRequestsException' }],
  ['a reset before it took effect', { reset: true }],
  ['a reset after it took effect', { reset: true, after: true }],
  ['503 after it took effect', { status: 503, code: 'ServiceUnavailable', after: true }],
  ['a long delay', { delayMs: 1500 }],
];

describe.each([
  ['the first publish of a function', firstPublish],
  ['a change of a published function', changeOfPublished],
])('%s', (_name, prepare) => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await learn(prepare);
  }, 60_000);

  test.each(failures)(
    '%s at each call: the run gets through, and running again changes nothing',
    async (_failure, failure) => {
      expect(scenario.places.length).toBeGreaterThan(10);
      await inTurn(scenario.places, async (place) => {
        await withScene(scenario.prepare, async (scene) => {
          await scene.setFaults([{ operation: place.operation, skip: place.nth, times: 1, ...failure }]);
          await mustPass(await scene.publish(), place);
          await scene.setFaults([]);
          await mustPass(await scene.publish(), place);
          expect({ place, state: await awsState(scene) }).toEqual({ place, state: scenario.state });
        });
      });
    },
    600_000,
  );

  test('killed right after each call: the next run finishes what was begun', async () => {
    let kills = 0;
    await inTurn(scenario.places, async (place) => {
      await withScene(scenario.prepare, async (scene) => {
        const { operation, nth } = place;
        await scene.setFaults([{ operation, skip: nth, times: 1, after: true, delayMs: 60_000 }]);
        if (await killAfter(scene, place)) kills += 1;
        await scene.setFaults([]);
        await mustPass(await scene.publish(), place);
        expect({ place, state: await awsState(scene) }).toEqual({ place, state: scenario.state });
      });
    });
    expect(kills).toBeGreaterThan(scenario.places.length - 4);
  }, 600_000);

  test('a write that stays down ends in one error, and the next run finishes', async () => {
    await inTurn(['PutObject', 'UpdateFunctionCode', 'PublishVersion', 'UpdateDistribution'], async (operation) => {
      await withScene(scenario.prepare, async (scene) => {
        await scene.setFaults([{ operation, times: 1000, status: 503, code: 'ServiceUnavailable' }]);
        const { exitCode, log } = await scene.publish({ 'timeout-minutes': '1' });
        const errors = log.match(/^::error/gm)?.length;
        expect({ operation, exitCode, errors }).toEqual({ operation, exitCode: 1, errors: 1 });
        await scene.setFaults([]);
        await mustPass(await scene.publish(), operation);
        expect({ operation, state: await awsState(scene) }).toEqual({ operation, state: scenario.state });
      });
    });
  }, 600_000);
});
