import { beforeAll, beforeEach } from '@jest/globals';
import { useLocalEdge } from '../../local/running-edge.ts';
import { PromotionScene } from './promotion-scene.ts';

/** What each test has: distributions of its own, and a name that no other test uses. */
export interface PromotionTest {
  scene: PromotionScene;
  /** ARN of a role that edge functions may have. */
  role: string;
  name: string;
}

/** A local edge for the tests of one file. @param set called before each test */
export function usePromotionScene(set: (now: PromotionTest) => void): void {
  const edge = useLocalEdge({ functionUpdateMs: 5, deployMs: 20 });
  let shared: Omit<PromotionTest, 'name'>;
  let count = 0;
  beforeAll(async () => {
    const scene = new PromotionScene(edge.url);
    shared = { scene, role: await scene.addRole('edge') };
    await scene.prepare({ buckets: true });
  });
  beforeEach(async () => {
    await shared.scene.fault();
    await shared.scene.prepare({ buckets: false });
    count += 1;
    set({ ...shared, name: `fn-${count}` });
  });
}
