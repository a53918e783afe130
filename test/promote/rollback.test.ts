import { UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { saying } from '../publish/support/function-scene.ts';
import { failureOf, type PromotionScene } from './support/promotion-scene.ts';
import { usePromotionScene } from './support/use-promotion-scene.ts';

let scene: PromotionScene;
let role: string;
let name: string;
usePromotionScene((now) => {
  ({ scene, role, name } = now);
});

const only = () => ({ functions: [name] });
const history = async () =>
  (await scene.record('prod', name)).previous.map(({ version, left }) => `${version} ${left}`);

/** Three releases in prod, versions 1 to 3, each at another place. @returns their hashes */
async function threeReleases(): Promise<string[]> {
  await scene.addLambda(name, role);
  const hashes: string[] = [];
  for (const [text, place] of [
    ['one', 'default origin-request'],
    ['two', '/api/* origin-request'],
    ['three', 'default origin-request'],
  ] as const) {
    hashes.push(await scene.release(name, text, [place]));
    await scene.promote(only());
  }
  return hashes;
}

describe('a Lambda@Edge function', () => {
  test('goes back with the places of then in one UpdateDistribution; a second time further back; then there is no more', async () => {
    const [one, two] = await threeReleases();
    await scene.calls();
    const result = await scene.rollback(only());
    expect(await scene.writes()).toEqual(['UpdateDistribution', 'PutObject']);
    expect(result.promotions[0]).toMatchObject({ sha256: two, from: 'prod', to: 'prod', version: '2', changed: true });
    expect(await scene.places(scene.prod)).toEqual([`/api/* origin-request prod-${name}:2`]);
    expect(await history()).toEqual(['3 rolled-back', '1 superseded']);

    await scene.rollback(only());
    expect(await scene.record('prod', name)).toMatchObject({ sha256: one, version: '1' });
    expect(await scene.places(scene.prod)).toEqual([`default origin-request prod-${name}:1`]);
    expect(await history()).toEqual(['2 rolled-back', '3 rolled-back']);

    await scene.calls();
    const { title, message } = await failureOf(scene.rollback(only()));
    expect(title).toBe('Nothing to roll back to');
    expect(message).toContain(two);
    expect(await scene.writes()).toEqual([]);
  });

  test('goes to a given hash, also one that was rolled back; once there, nothing is written', async () => {
    const [one, , three] = await threeReleases();
    await scene.rollback({ ...only(), toSha256: one! });
    expect(await history()).toEqual(['3 rolled-back', '2 superseded']);
    await scene.calls();
    expect((await scene.rollback({ ...only(), toSha256: one! })).promotions[0]!.changed).toBe(false);
    expect(await scene.writes()).toEqual([]);
    await scene.rollback({ ...only(), toSha256: three! });
    expect(await history()).toEqual(['1 rolled-back', '2 superseded']);
    const { message } = await failureOf(scene.rollback({ ...only(), toSha256: 'f'.repeat(64) }));
    expect(message).toContain(one);
  });

  test('takes the version of then, however $LATEST is configured by now', async () => {
    await threeReleases();
    const lambda = await scene.clients.lambda('us-east-1');
    await lambda.send(
      new UpdateFunctionConfigurationCommand({ FunctionName: `prod-${name}`, Runtime: 'nodejs22.x', MemorySize: 256 }),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await scene.calls();
    expect((await scene.rollback(only())).promotions[0]).toMatchObject({ version: '2', changed: true });
    expect(await scene.writes()).toEqual(['UpdateDistribution', 'PutObject']);
  });

  test('finishes what an earlier attempt of the run has recorded, and goes no further', async () => {
    await threeReleases();
    const run = 'https://github.com/org/site/actions/runs/77/attempts/';
    await scene.rollback({ ...only(), runUrl: `${run}1` });
    await scene.calls();
    const again = await scene.rollback({ ...only(), runUrl: `${run}2` });
    expect(again.promotions[0]).toMatchObject({ version: '2', changed: false });
    expect(await scene.writes()).toEqual([]);
  });

  test('beside one that an ended run has left where it was: that one follows, the other stays', async () => {
    await threeReleases();
    const other = `${name}-other`;
    await scene.addLambda(other, role);
    for (const text of ['one', 'two']) {
      await scene.release(other, text, ['default origin-response']);
      await scene.promote({ functions: [other] });
    }
    await scene.rollback(only());
    const result = await scene.rollback({ functions: [name, other] });
    expect(result.promotions.map(({ version, changed }) => [version, changed])).toEqual([
      ['2', false],
      ['1', true],
    ]);
  });

  test('in a dry run writes nothing', async () => {
    const [, two] = await threeReleases();
    await scene.calls();
    expect((await scene.rollback({ ...only(), dryRun: true })).promotions[0]).toMatchObject({
      sha256: two,
      changed: true,
    });
    expect(await scene.writes()).toEqual([]);
  });
});

test('a CloudFront Function has no versions: its earlier artifact is published again', async () => {
  await scene.addCode(name);
  for (const text of ['one', 'two']) {
    await scene.releaseCode(name, text);
    await scene.promote(only());
  }
  await scene.calls();
  await scene.rollback(only());
  expect(await scene.writes()).toEqual(['UpdateFunction', 'PublishFunction', 'PutObject']);
  expect((await scene.stages(`prod-${name}`)).live).toBe(saying('one'));
  expect((await scene.record('prod', name)).previous.map(({ left }) => left)).toEqual(['rolled-back']);
});

test('a function without history stops the rollback of all', async () => {
  await threeReleases();
  const young = `${name}-young`;
  await scene.addLambda(young, role);
  await scene.release(young, 'one', ['default origin-response']);
  await scene.promote({ functions: [young] });
  await scene.calls();
  const { message } = await failureOf(scene.rollback({ functions: [name, young] }));
  expect(message).toMatch(new RegExp(`^${young} in prod has no earlier release`));
  expect(await scene.writes()).toEqual([]);
});
