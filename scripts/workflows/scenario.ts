import type { Scene } from './scene.ts';

/** One way through the workflows. It throws where something is not as it must be; those after it find what it left behind. */
export interface Scenario {
  name: string;
  run(scene: Scene): Promise<void>;
}
