/**
 * For each AWS call that a publish-edge run makes, in turn: it is failed by 503, by throttling, by a reset before and after it took
 * effect, by a long delay, and by killing the action right after it. Then the same run is repeated, and must end in the same state
 * as an undisturbed one: no version, association, object, record or invalidation too many.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CallRecord } from '../../src/local/calls.ts';
import type { FaultRule } from '../../src/local/faults.ts';
import { awsState } from './support/aws-state.ts';
import { openScene, type Scene } from './support/scene.ts';

/** A call of the undisturbed run: the nth of its operation. */
interface Place {
  operation: string;
  resource: string;
  nth: number;
}

let places: Place[];
let undisturbed: unknown;

beforeAll(async () => {
  const scene = await openScene();
  try {
    const run = await scene.publish();
    if (run.exitCode !== 0) throw new Error(run.log);
    places = placesOf(await scene.calls());
    undisturbed = await awsState(scene);
  } finally {
    await scene.close();
  }
});

const failures: Record<string, Omit<FaultRule, 'operation'>> = {
  '503': { status: 503, code: 'ServiceUnavailable' },
  throttling: { status: 429, code: 'TooManyRequestsException' },
  'a reset before it took effect': { reset: true },
  'a reset after it took effect': { reset: true, after: true },
  '503 after it took effect': { status: 503, code: 'ServiceUnavailable', after: true },
  'a long delay': { delayMs: 1500 },
};

describe.each(Object.entries(failures))('%s at each call', (_name, failure) => {
  test('the run itself gets through, and running again changes nothing', async () => {
    expect(places.length).toBeGreaterThan(10);
    await inTurn(places, async (place) => {
      await withScene(async (scene) => {
        await scene.setFaults([{ operation: place.operation, skip: place.nth, times: 1, ...failure }]);
        const disturbed = await scene.publish();
        await scene.setFaults([]);
        expect({ place, exitCode: disturbed.exitCode, log: disturbed.exitCode === 0 ? '' : disturbed.log }).toEqual({
          place,
          exitCode: 0,
          log: '',
        });
        const again = await scene.publish();
        expect({ place, exitCode: again.exitCode, log: again.exitCode === 0 ? '' : again.log }).toEqual({
          place,
          exitCode: 0,
          log: '',
        });
        expect({ place, state: await awsState(scene) }).toEqual({ place, state: undisturbed });
      });
    });
  }, 600_000);
});

test('killed right after each call, the next run finishes what was begun', async () => {
  await inTurn(places, async (place) => {
    await withScene(async (scene) => {
      await scene.setFaults([{ operation: place.operation, skip: place.nth, times: 1, after: true, delayMs: 60_000 }]);
      const killed = await killAfter(scene, place);
      await scene.setFaults([]);
      expect({ place, signal: killed.signal }).toEqual({ place, signal: 'SIGKILL' });
      const again = await scene.publish();
      expect({ place, exitCode: again.exitCode, log: again.exitCode === 0 ? '' : again.log }).toEqual({
        place,
        exitCode: 0,
        log: '',
      });
      expect({ place, state: await awsState(scene) }).toEqual({ place, state: undisturbed });
    });
  });
}, 600_000);

/** Every failure of a kind happens for good: the run ends with one clear error, and the next finishes. */
test('a service that stays down ends in one error, and the next run finishes', async () => {
  await inTurn(['PutObject', 'UpdateFunctionCode', 'PublishVersion', 'UpdateDistribution'], async (operation) => {
    await withScene(async (scene) => {
      await scene.setFaults([{ operation, times: 1000, status: 503, code: 'ServiceUnavailable' }]);
      const failed = await scene.publish({ 'timeout-minutes': '1' });
      expect({ operation, exitCode: failed.exitCode }).toEqual({ operation, exitCode: 1 });
      expect(failed.log.match(/^::error/gm)).toHaveLength(1);
      await scene.setFaults([]);
      expect((await scene.publish()).exitCode).toBe(0);
      expect({ operation, state: await awsState(scene) }).toEqual({ operation, state: undisturbed });
    });
  });
}, 600_000);

/** Kills the action once the call is on the list: it has taken effect by then, and its answer is held back. */
async function killAfter(scene: Scene, place: Place) {
  let pid = 0;
  let ended = false;
  const running = scene.publish({}, { onStart: (started) => (pid = started) }).finally(() => {
    ended = true;
  });
  while (!ended) {
    const seen = (await scene.calls()).filter((call) => call.operation === place.operation);
    if (seen.length > place.nth && seen[place.nth]?.effective) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (!ended) process.kill(pid, 'SIGKILL');
  return running;
}

function placesOf(calls: CallRecord[]): Place[] {
  const seen = new Map<string, number>();
  return calls.map(({ operation, resource }) => {
    const nth = seen.get(operation) ?? 0;
    seen.set(operation, nth + 1);
    return { operation, resource, nth };
  });
}

async function withScene(work: (scene: Scene) => Promise<void>): Promise<void> {
  const scene = await openScene();
  try {
    await work(scene);
  } finally {
    await scene.close();
  }
}

/** Four at a time: most of a disturbed run is waiting. */
async function inTurn<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}
