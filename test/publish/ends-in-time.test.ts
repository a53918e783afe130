/** A run ends at timeout-minutes whatever AWS does, says how it goes on while it waits, and what is true at its end. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { publish } from '../../src/publish/publish.ts';
import { FakeAws } from './support/fake-aws.ts';
import { functionOf, givePublished, requestOf, zipOf } from './support/fixtures.ts';

let aws: FakeAws;
const router = () => functionOf('router', 'b', null);
const run = (timeoutMinutes: number) => publish(requestOf([router()], { timeoutMinutes }), aws.dependencies());

beforeEach(() => {
  aws = new FakeAws();
  givePublished(aws, 'router', 'a', 'origin-request');
});

describe('a call that no answer comes to', () => {
  test('ends with the run: a read, with nothing changed', async () => {
    aws.interventions.push({ operation: 'GetDistribution', hang: true });
    await expect(run(0.001)).rejects.toMatchObject({
      title: 'Timed out',
      message: expect.stringMatching(
        /^timeout-minutes \(0\.001\) ended while reading the distribution E1EXAMPLE: no answer had come/,
      ),
    });
    expect(aws.writes).toEqual([]);
  }, 15_000);

  test('ends with the run: a role that could not be read stops what has not begun', async () => {
    aws.interventions.push({ operation: 'GetRole', hang: true });
    aws.roles.edge = undefined;
    const stalled = { ...aws.dependencies(), clock: { ...aws.dependencies().clock, now: () => Date.now() } };
    await expect(publish(requestOf([router()], { timeoutMinutes: 0.001 }), stalled)).rejects.toMatchObject({
      title: 'Timed out',
    });
    expect(aws.writes).toEqual([]);
  }, 15_000);

  test('ends with the run: a write, which may have taken effect', async () => {
    aws.interventions.push({ operation: 'UpdateDistribution', hang: true });
    const moved = requestOf([functionOf('router', 'a', ['default origin-response'])], { timeoutMinutes: 0.001 });
    await expect(publish(moved, aws.dependencies())).rejects.toMatchObject({
      title: 'Timed out',
      message: expect.stringMatching(
        /while updating the distribution E1EXAMPLE: .*No answer had come to updating the distribution E1EXAMPLE: it may have taken effect\. Running the same again is safe/s,
      ),
    });
  }, 15_000);
});

test('an upload that gets no answer ends with the run too', async () => {
  const beforeWrites = (_planned: unknown, signal: AbortSignal) =>
    new Promise<string[]>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('The upload to artifacts was stopped.')));
    });
  const request = requestOf([router()], { timeoutMinutes: 0.001 });
  await expect(publish(request, { ...aws.dependencies(), beforeWrites })).rejects.toMatchObject({
    title: 'Timed out',
    message: 'timeout-minutes (0.001) ended. The upload to artifacts was stopped.',
  });
  expect(aws.writes).toEqual([]);
}, 15_000);

test('an update of Lambda that takes long is spoken of every 15 s at most', async () => {
  const fn = aws.edge.functions['dev-router']!;
  fn.latest.LastUpdateStatus = 'InProgress';
  fn.updating = 20;
  await run(20);
  const said = aws.lines.filter((line) =>
    /^dev-router: waiting for an update of it to finish, \d+ s by now$/.test(line),
  );
  expect(said.length).toBeGreaterThanOrEqual(2);
  expect(said.length).toBeLessThanOrEqual(4);
});

test('code that somebody else put over this run’s is not said to be this run’s', async () => {
  for (const letter of 'uvwxyz')
    aws.interventions.push({
      operation: 'PublishVersion',
      before: () => aws.edge.setCode('dev-router', zipOf(letter)),
    });
  const error: Error = await run(20).catch((thrown) => thrown);
  expect(error).toMatchObject({ title: 'Another publisher is at work' });
  expect(error.message).not.toContain('is the new one');
});
