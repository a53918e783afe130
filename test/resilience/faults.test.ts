/**
 * For each AWS call that a publish-edge run makes, in turn: it is failed by 503, by throttling, by a reset before and after it took
 * effect, and by a long delay. Then the same run is repeated, and must end in the same state as an undisturbed one of the committed
 * bundle: no version, association, object, record or invalidation too many. Disturbed runs are of the sources, in this process; those of
 * the bundle, in processes of their own that can be killed, are in killed.test.ts.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { awsState } from './support/aws-state.ts';
import {
  changeOfPublished,
  firstPublish,
  inTurn,
  learn,
  mustPass,
  type Place,
  placesOf,
  type Scenario,
  withScene,
} from './support/disturbance.ts';
import { failures } from './support/failures.ts';
import { publishInProcess } from './support/publish-in-process.ts';

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
      let reached = 0;
      const disturbed = async (place: Place) => {
        await withScene(scenario.prepare, async (scene) => {
          await scene.setFaults([{ operation: place.operation, skip: place.nth, times: 1, ...failure }]);
          await mustPass(await publishInProcess(scene), place);
          if (placesOf(await scene.calls()).some((one) => isSame(one, place))) reached += 1;
          await scene.setFaults([]);
          await mustPass(await publishInProcess(scene), place);
          expect({ place, state: await awsState(scene) }).toEqual({ place, state: scenario.state });
        });
      };
      await inTurn(scenario.places, disturbed, 8);
      // How often it polls is up to the clock.
      expect(reached).toBeGreaterThan(scenario.places.length - 4);
    },
    600_000,
  );
});

function isSame(one: Place, other: Place): boolean {
  return one.operation === other.operation && one.nth === other.nth;
}
