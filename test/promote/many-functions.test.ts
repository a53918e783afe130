import { beforeAll, expect, test } from '@jest/globals';
import type { AwsClients } from '../../src/aws/clients.ts';
import { useLocalEdge } from '../local/running-edge.ts';
import { PromotionScene } from './support/promotion-scene.ts';

const edge = useLocalEdge({ functionUpdateMs: 5, deployMs: 20 });
const names = Array.from({ length: 40 }, (_, index) => `many-${String(index).padStart(2, '0')}`);
let scene: PromotionScene;

beforeAll(async () => {
  scene = new PromotionScene(edge.url);
  const role = await scene.addRole('edge');
  await scene.prepare({ buckets: true });
  for (const name of names) await scene.addLambda(name, role);
  const wanted = await Promise.all(
    names.map((name) => scene.artifact(name, 'one', null, { bucket: 'artifacts', functionName: `dev-${name}` })),
  );
  await scene.publish(wanted, { distribution: null, release: { stage: 'dev', bucket: 'releases', prefix: 'rel' } });
}, 60_000);

/** The same clients, with the most calls that were under way at one time. */
function counted(clients: AwsClients): { clients: AwsClients; most: () => number } {
  let underWay = 0;
  let most = 0;
  const wrap = <Client extends object>(client: Client): Client =>
    new Proxy(client, {
      get(target, property) {
        const value = Reflect.get(target, property, target);
        if (property !== 'send') return value;
        return async (...parameters: unknown[]) => {
          underWay += 1;
          most = Math.max(most, underWay);
          try {
            return await (value as (...all: unknown[]) => Promise<unknown>).apply(target, parameters);
          } finally {
            underWay -= 1;
          }
        };
      },
    });
  return {
    most: () => most,
    clients: {
      s3: async (region) => wrap(await clients.s3(region)),
      lambda: async (region) => wrap(await clients.lambda(region)),
      cloudfront: async () => wrap(await clients.cloudfront()),
      iam: async () => wrap(await clients.iam()),
    },
  };
}

test('all of a stage are promoted, with no more than sixteen calls under way at a time', async () => {
  const { clients, most } = counted(scene.clients);
  const result = await scene.promote({ distributionIds: null }, { clients });
  expect(result.promotions.map((one) => [one.function, one.changed])).toEqual(names.map((name) => [name, true]));
  expect(most()).toBeGreaterThan(4);
  expect(most()).toBeLessThanOrEqual(16);
}, 60_000);
