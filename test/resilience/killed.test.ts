/**
 * The committed bundle of publish-edge, in processes of its own: killed right after each AWS call that it makes, in turn; failed at all
 * calls of a run at once; and failed at a write for as long as it tries. Then the same run is repeated, and must end in the same state as
 * an undisturbed one: no version, association, object, record or invalidation too many.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { awsState } from './support/aws-state.ts';
import {
  changeOfPublished,
  firstPublish,
  inTurn,
  learn,
  mustPass,
  type Scenario,
  withScene,
} from './support/disturbance.ts';
import { failures } from './support/failures.ts';
import { killAfter } from './support/kill-bundle.ts';
import { publishInProcess } from './support/publish-in-process.ts';

describe.each([
  ['the first publish of a function', firstPublish],
  ['a change of a published function', changeOfPublished],
])('%s', (_name, prepare) => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await learn(prepare);
  }, 60_000);

  test('killed right after each call: the next run finishes what was begun', async () => {
    let kills = 0;
    await inTurn(scenario.places, async (place) => {
      await withScene(scenario.prepare, async (scene) => {
        const { operation, nth } = place;
        await scene.setFaults([{ operation, skip: nth, times: 1, after: true, delayMs: 60_000 }]);
        if (await killAfter(scene, place)) kills += 1;
        await scene.setFaults([]);
        await mustPass(await publishInProcess(scene), place);
        expect({ place, state: await awsState(scene) }).toEqual({ place, state: scenario.state });
      });
    });
    expect(kills).toBeGreaterThan(scenario.places.length - 4);
  }, 600_000);

  test('each failure at all calls of a run: the bundle gets through, and running it again changes nothing', async () => {
    await inTurn(failures, async ([failure, rule]) => {
      await withScene(scenario.prepare, async (scene) => {
        await scene.setFaults(
          scenario.places.map(({ operation, nth }) => ({ operation, skip: nth, times: 1, ...rule })),
        );
        await mustPass(await scene.publish(), failure);
        await scene.setFaults([]);
        await mustPass(await scene.publish(), failure);
        expect({ failure, state: await awsState(scene) }).toEqual({ failure, state: scenario.state });
      });
    });
  }, 600_000);

  test('a write that stays down ends in one error, and the next run finishes', async () => {
    await inTurn(['PutObject', 'UpdateFunctionCode', 'PublishVersion', 'UpdateDistribution'], async (operation) => {
      await withScene(scenario.prepare, async (scene) => {
        await scene.setFaults([{ operation, times: 1000, status: 503, code: 'ServiceUnavailable' }]);
        const { exitCode, log } = await scene.publish({ 'timeout-minutes': '1' });
        const errors = log.match(/^::error/gm)?.length;
        expect({ operation, exitCode, errors }).toEqual({ operation, exitCode: 1, errors: 1 });
        await scene.setFaults([]);
        await mustPass(await publishInProcess(scene), operation);
        expect({ operation, state: await awsState(scene) }).toEqual({ operation, state: scenario.state });
      });
    });
  }, 600_000);
});
