/**
 * Every AWS call that a publish of CloudFront Functions makes is failed by 503, by throttling, by a reset before and after it took effect,
 * and delayed: all calls of a run at once, so that each gets through at its second try. Each write and test is also refused until the run
 * gives up, and followed by SIGKILL. Then the same is published again, and must end in the state of an undisturbed run: DEVELOPMENT, LIVE
 * and the artifact the same, one association, one record, one invalidation.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { silentLog } from '../../src/kit/log.ts';
import type { FaultRule } from '../../src/local/faults.ts';
import { publish } from '../../src/publish/publish.ts';
import type { PublishRequest } from '../../src/publish/request.ts';
import type { FunctionScene } from '../publish/support/function-scene.ts';
import { bundleProgram } from './support/bundle-program.ts';
import { inTurn, type Place, placesOf } from './support/disturbance.ts';
import {
  besideLambda,
  changeOfPublished,
  type FunctionScenario,
  firstPublish,
  stateAfter,
  withFunctionScene,
} from './support/function-scenario.ts';
import { callsOf, killAfter } from './support/kill-child.ts';
import { quickClock, withQuickRetries } from './support/quick.ts';

const failures: [string, Omit<FaultRule, 'operation'>][] = [
  ['503', { status: 503, code: 'ServiceUnavailable' }],
  ['throttling', { status: 429, code: 'TooManyRequestsException' }],
  ['a reset before it took effect', { reset: true }],
  ['a reset after it took effect', { reset: true, after: true }],
  ['503 after it took effect', { status: 503, code: 'ServiceUnavailable', after: true }],
  ['a delay', { delayMs: 20 }],
];

describe.each([
  ['the first publish of a CloudFront Function', firstPublish],
  ['a change of a published CloudFront Function', changeOfPublished],
  ['two CloudFront Functions beside Lambda@Edge', besideLambda],
])('%s', (_name, scenario) => {
  let places: Place[];
  let undisturbed: unknown;

  beforeAll(async () => {
    ({ places, state: undisturbed } = await learn(scenario));
  }, 60_000);

  test('each failure at every call: the run gets through, and running again changes nothing', async () => {
    expect(places.length).toBeGreaterThan(12);
    await disturbed(scenario, failures, undisturbed, async (scene, request, [, failure]) => {
      // What fails at the nth call of an operation is skipped by those before it, and not by the tries that follow a failure.
      await scene.fault(...places.map(({ operation, nth }) => ({ operation, skip: nth, times: 1, ...failure })));
      await run(scene, request);
      await scene.fault();
    });
  }, 120_000);
});

describe('two CloudFront Functions beside Lambda@Edge, ended early', () => {
  const isWrite = ({ operation }: Place) => /^(Update|Publish|Test|Put)/.test(operation);
  let writes: Place[];
  let undisturbed: unknown;
  let programs: string;

  beforeAll(async () => {
    programs = await mkdtemp(path.join(tmpdir(), 'edge-actions-kill-'));
    await bundleProgram('publish-in-child.ts', path.join(programs, 'publish.mjs'));
    ({ places: writes, state: undisturbed } = await learn(besideLambda));
    writes = writes.filter(isWrite);
  }, 60_000);
  afterAll(() => rm(programs, { recursive: true }));

  test('killed right after each write: the next run finishes what was begun', async () => {
    expect(writes.length).toBeGreaterThan(10);
    await disturbed(besideLambda, writes, undisturbed, async (scene, request, place) => {
      await scene.fault({ operation: place.operation, skip: place.nth, times: 1, after: true, delayMs: 60_000 });
      expect({ place, signal: await killAfter(path.join(programs, 'publish.mjs'), scene, request, place) }).toEqual({
        place,
        signal: 'SIGKILL',
      });
      await scene.fault();
    });
  }, 240_000);

  test('refused at each write: one error, nothing left at DEVELOPMENT that is not LIVE, and the next run finishes', async () => {
    const operations = [...new Set(writes.map(({ operation }) => operation))];
    await disturbed(besideLambda, operations, undisturbed, async (scene, request, operation) => {
      await scene.fault({ operation, times: 1000, status: 403, code: 'AccessDenied' });
      await expect(run(scene, request)).rejects.toThrow(/This IAM statement would grant it|not let it replicate/);
      await scene.fault();
      const { development, live } = await scene.stages('headers');
      expect({ operation, development }).toEqual({ operation, development: live });
    });
  }, 120_000);
});

async function learn(scenario: FunctionScenario): Promise<{ places: Place[]; state: unknown }> {
  return await withFunctionScene(scenario, async (scene, request) => {
    await run(scene, request);
    return { places: placesOf(await callsOf(scene)), state: await stateAfter(scene, request) };
  });
}

/** Each place on an edge of its own; afterwards the same is published undisturbed. */
async function disturbed<Item>(
  scenario: FunctionScenario,
  places: Item[],
  undisturbed: unknown,
  disturb: (scene: FunctionScene, request: PublishRequest, place: Item) => Promise<void>,
): Promise<void> {
  await inTurn(places, async (place) => {
    await withFunctionScene(scenario, async (scene, request) => {
      await disturb(scene, request, place);
      await run(scene, request);
      expect({ place, state: await stateAfter(scene, request) }).toEqual({ place, state: undisturbed });
    });
  });
}

async function run({ clients }: FunctionScene, request: PublishRequest): Promise<void> {
  const signal = new AbortController().signal;
  await publish(request, { clients: withQuickRetries(clients), log: silentLog, clock: quickClock, signal });
}
