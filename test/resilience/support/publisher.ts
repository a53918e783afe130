/** publish-edge-version again and again in one process: each message is a step, each answer how it ended. */
import { publishEdgeVersion } from '../../../src/actions/publish-edge-version.ts';
import { runInProcess, type Step } from './action-in-process.ts';

process.on('message', async (step: Step) => {
  process.send?.(await runInProcess('publish-edge-version', publishEdgeVersion, step));
});
