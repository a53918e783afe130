import { jest } from '@jest/globals';
import type { ActionContext } from '../../../src/actions/run-action.ts';
import { buildDependencies } from '../../../src/actions/tools.ts';
import { runInProcess, type StepEnded } from './action-in-process.ts';
import type { Scene } from './scene.ts';

// An action loads esbuild once in its process; here many runs share one, with one service behind it.
let loadEsbuild: ReturnType<typeof buildDependencies>['loadEsbuild'] | undefined;
jest.unstable_mockModule('../../../src/actions/tools.ts', () => ({
  buildDependencies: (context: ActionContext) => {
    const own = buildDependencies(context);
    loadEsbuild ??= own.loadEsbuild;
    return { ...own, loadEsbuild };
  },
}));
const { publishEdge } = await import('../../../src/actions/publish-edge.ts');

/** `scene.publish` from the sources and in this process, for runs that nobody kills: most of what they cost is the start of one. */
export function publishInProcess(scene: Scene, others: Record<string, string> = {}): Promise<StepEnded> {
  return runInProcess('publish-edge', publishEdge, { ...scene, inputs: { ...scene.inputs, ...others } });
}
