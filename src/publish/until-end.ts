import type { Clock } from '../kit/clock.ts';
import { messageOf, UserError } from '../kit/errors.ts';

/** A write in hand at a SIGINT is given this long to finish; SIGKILL comes 10 s after SIGINT (GitHub's runner). */
const graceMilliseconds = 4_000;

/** When a run ends, and what it has to say then: a part of its session. */
export interface RunEnd {
  signal: AbortSignal;
  clock: Clock;
  /** Milliseconds since the epoch. */
  deadline: number;
  timeoutMinutes: number;
  truths: string[];
}

type Work<T> = (signal: AbortSignal) => Promise<T>;

/** A read, until its answer comes or the run ends: at once when it is stopped, or at its deadline. A call without an answer must not outlive it. */
export async function readUntilEnd<T>(run: RunEnd, doing: string, work: Work<T>): Promise<T> {
  return await untilEnd(run, doing, work, 0);
}

/**
 * A write, until its answer comes or the run ends: some seconds after it is stopped, or at its deadline. Given up then, it may or may not
 * have taken effect, and the run's last message says so.
 */
export async function writeUntilEnd<T>(run: RunEnd, doing: string, work: Work<T>): Promise<T> {
  const watched: Work<T> = (signal) => {
    const say = () => run.truths.push(`No answer had come to ${doing}: it may have taken effect.`);
    signal.addEventListener('abort', say, { once: true });
    return work(signal).finally(() => signal.removeEventListener('abort', say));
  };
  return await untilEnd(run, doing, watched, graceMilliseconds);
}

/** Many calls of another folder, which says itself what of them was done: they are stopped with the run, and at its deadline. */
export async function allUntilEnd<T>(run: RunEnd, work: Work<T>): Promise<T> {
  const late = AbortSignal.timeout(Math.max(run.deadline - run.clock.now(), graceMilliseconds));
  try {
    return await work(AbortSignal.any([run.signal, late]));
  } catch (error) {
    if (!late.aborted || run.signal.aborted) throw error;
    const message = `timeout-minutes (${run.timeoutMinutes}) ended. ${messageOf(error)}`;
    throw new UserError('Timed out', message, { cause: error });
  }
}

/** @param grace how long the call goes on when the run is stopped, milliseconds */
async function untilEnd<T>(run: RunEnd, doing: string, work: Work<T>, grace: number): Promise<T> {
  const { signal, clock, deadline } = run;
  const end = new AbortController();
  const left = Math.max(deadline - clock.now(), graceMilliseconds);
  const late = setTimeout(() => end.abort(timedOut(run, doing)), left);
  let graced: NodeJS.Timeout | undefined;
  const stop = () => end.abort(Object.assign(new Error('The run was stopped'), { name: 'AbortError' }));
  const onSignal = () => {
    if (grace === 0) stop();
    else graced = setTimeout(stop, grace);
  };
  signal.addEventListener('abort', onSignal, { once: true });
  try {
    return await untilAborted(work(end.signal), end.signal);
  } finally {
    signal.removeEventListener('abort', onSignal);
    clearTimeout(late);
    clearTimeout(graced);
  }
}

function timedOut({ timeoutMinutes }: RunEnd, doing: string): UserError {
  return new UserError(
    'Timed out',
    `timeout-minutes (${timeoutMinutes}) ended while ${doing}: no answer had come, or only failures that are tried again. Look at the runner's network, and run this again.`,
  );
}

/** The SDK's pauses between tries do not end with the signal, so the promise is raced. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
