import type { Scene } from './scene.ts';

/** One way through the workflows. It throws where something is not as it must be; those after it find what it left behind. */
export interface Scenario {
  name: string;
  /** The example of the repository it runs in; those with the same one share it. */
  example: 'greeting' | 'stage-banner';
  run(scene: Scene): Promise<void>;
}
