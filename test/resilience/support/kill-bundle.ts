import { mustPass, type Place } from './disturbance.ts';
import type { Scene } from './scene.ts';

/**
 * Kills the action once the call has taken effect; its answer is held back by a fault meanwhile.
 *
 * @returns false when the run ended without that call, which happens at the last of a series of polls
 */
export async function killAfter(scene: Scene, place: Place): Promise<boolean> {
  let pid = 0;
  let ended = false;
  const running = scene.publish({}, { onStart: (started) => (pid = started) }).finally(() => {
    ended = true;
  });
  while (!ended) {
    const seen = (await scene.calls()).filter((call) => call.operation === place.operation);
    if (seen[place.nth]?.effective) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (!ended) process.kill(pid, 'SIGKILL');
  const { signal, exitCode, log } = await running;
  if (signal !== 'SIGKILL') await mustPass({ exitCode, log }, place);
  return signal === 'SIGKILL';
}
