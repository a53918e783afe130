/** A function that is on two distributions: one UpdateDistribution for each, and a run that ends between them. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { failureOf, type PromotionScene } from './support/promotion-scene.ts';
import { usePromotionScene } from './support/use-promotion-scene.ts';

let scene: PromotionScene;
let role: string;
let name: string;
usePromotionScene((now) => {
  ({ scene, role, name } = now);
});
let prodApp: string;

const only = () => ({ functions: [name] });
const run = (id: number, attempt = 1) => ({
  ...only(),
  runUrl: `https://github.com/org/site/actions/runs/${id}/attempts/${attempt}`,
});
const history = async () =>
  (await scene.record('prod', name)).previous.map(({ version, left }) => `${version} ${left}`);
const placesInProd = async () => [...(await scene.places(scene.prod)), ...(await scene.places(prodApp))];

/** Three releases, versions 1 to 3, each on `www` and `app`, the second at another place. */
beforeEach(async () => {
  await scene.addLambda(name, role);
  const devApp = await scene.addDistribution(['/x/*']);
  prodApp = await scene.addDistribution(['/x/*']);
  const ids = new Map([
    ['www', scene.prod],
    ['app', prodApp],
  ]);
  for (const [text, onWww, onApp] of [
    ['one', 'default origin-request', 'default origin-response'],
    ['two', '/api/* origin-request', '/x/* origin-response'],
    ['three', 'default origin-request', 'default origin-response'],
  ] as const) {
    await scene.release(name, text, [onWww]);
    const options = { bucket: 'artifacts', functionName: `dev-${name}` };
    await scene.publishTo('dev', [await scene.artifact(name, text, [onApp], options)], { id: devApp, name: 'app' });
    await scene.promote({ ...only(), distributionIds: ids });
  }
});

describe('a rollback that ends between them', () => {
  beforeEach(async () => {
    await scene.fault({ operation: 'UpdateDistribution', skip: 1, times: 9, status: 403, code: 'AccessDenied' });
    await failureOf(scene.rollback(run(1)));
    await scene.fault();
    expect(await placesInProd()).toEqual([
      `default origin-request prod-${name}:3`,
      `/x/* origin-response prod-${name}:2`,
    ]);
  });

  test.each([
    ['its next attempt', () => run(1, 2)],
    ['a run of its own', () => run(2)],
    ['one with the hash', () => ({ ...run(2), toSha256: 'two' })],
  ])('is finished by %s, with the places of then', async (_what, request) => {
    const wanted = request();
    const { sha256: two } = await scene.record('prod', name);
    const result = await scene.rollback({ ...wanted, ...('toSha256' in wanted ? { toSha256: two } : {}) });
    expect(result.promotions).toEqual([expect.objectContaining({ version: '2', changed: true })]);
    expect(await placesInProd()).toEqual([
      `/api/* origin-request prod-${name}:2`,
      `/x/* origin-response prod-${name}:2`,
    ]);
    expect(await history()).toEqual(['3 rolled-back', '1 superseded']);
    await scene.calls();
    expect((await scene.rollback({ ...wanted, runUrl: run(1, 3).runUrl, toSha256: two })).promotions[0]!.changed).toBe(
      false,
    );
    expect(await scene.writes()).toEqual([]);
  });
});

test.each([
  ['before its first record', { operation: 'PutObject', times: 99 }],
  ['before its second record', { operation: 'PutObject', skip: 1, times: 99 }],
  ['before its first change', { operation: 'UpdateDistribution', times: 99 }],
])('a rollback that ends %s is finished by its next attempt', async (_what, fault) => {
  await scene.fault({ ...fault, status: 403, code: 'AccessDenied' });
  await failureOf(scene.rollback(run(1)));
  await scene.fault();
  await scene.rollback(run(1, 2));
  expect(await placesInProd()).toEqual([`/api/* origin-request prod-${name}:2`, `/x/* origin-response prod-${name}:2`]);
  expect(await history()).toEqual(['3 rolled-back', '1 superseded']);
});

test('a rollback takes both back, and keeps the history of an undisturbed one', async () => {
  await scene.rollback(run(1));
  expect(await history()).toEqual(['3 rolled-back', '1 superseded']);
  await scene.calls();
  expect((await scene.rollback(run(1, 2))).promotions[0]!.changed).toBe(false);
  expect(await scene.writes()).toEqual([]);
  await scene.rollback(run(2));
  expect(await placesInProd()).toEqual([
    `default origin-request prod-${name}:1`,
    `default origin-response prod-${name}:1`,
  ]);
});
