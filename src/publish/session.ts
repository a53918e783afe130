import { type CallDescription, call, statusOf } from '../aws/call.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import type { PublishDependencies, PublishRequest } from './request.ts';

/** What every step of one publish is handed: the dependencies, the deadline, and what has become true so far. */
export interface Session extends Omit<PublishDependencies, 'truths'> {
  /** Milliseconds since the epoch after which nothing is waited for or tried again. */
  deadline: number;
  timeoutMinutes: number;
  /** Completed sentences on what this run has changed, for an error that ends it half-way. */
  truths: string[];
  /** What the user is told to expect when the run ends early: rewritten as the run goes on. */
  outlook: string;
}

/** Options for a client's `send`: the call is abandoned when the signal is aborted. */
export interface SendOptions {
  abortSignal: AbortSignal;
}

/** A write in hand at a SIGINT is given this long to finish; SIGKILL comes 10 s after SIGINT (GitHub's runner). */
const graceMilliseconds = 4_000;

export function createSession(
  request: Pick<PublishRequest, 'timeoutMinutes'>,
  dependencies: PublishDependencies,
): Session {
  const { clients, clock, log, signal } = dependencies;
  return {
    clients,
    clock,
    log,
    signal,
    deadline: clock.now() + request.timeoutMinutes * 60_000,
    timeoutMinutes: request.timeoutMinutes,
    truths: [...(dependencies.truths ?? [])],
    outlook: 'Running the same again is safe: it goes on from here.',
  };
}

/** A read, given up at once when the run is stopped. */
export async function read<T>(
  session: Session,
  what: CallDescription,
  work: (options: SendOptions) => Promise<T>,
): Promise<T> {
  session.signal.throwIfAborted();
  return await call(what, () => untilAborted(work({ abortSignal: session.signal }), session.signal));
}

/**
 * A write: not begun once the run is stopped; one in hand gets some seconds to finish. Given up after that, it may or may not have taken
 * effect, and the run's last message says so.
 */
export async function write<T>(
  session: Session,
  what: CallDescription,
  work: (options: SendOptions) => Promise<T>,
): Promise<T> {
  session.signal.throwIfAborted();
  return await call(what, () => graceful(session, what.doing, (abortSignal) => work({ abortSignal })));
}

async function graceful<T>(session: Session, doing: string, work: (late: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    timer = setTimeout(() => {
      session.truths.push(`No answer had come to ${doing}: it may have taken effect.`);
      late.abort(session.signal.reason);
    }, graceMilliseconds);
  };
  session.signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await untilAborted(work(late.signal), late.signal);
  } finally {
    session.signal.removeEventListener('abort', onAbort);
    clearTimeout(timer);
  }
}

/** A write of another folder, which makes its own call: as `write`. */
export async function writeThrough<T>(session: Session, doing: string, work: () => Promise<T>): Promise<T> {
  session.signal.throwIfAborted();
  return await graceful(session, doing, work);
}

/** A read of another folder, which makes its own call: as `read`. */
export async function readThrough<T>(session: Session, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  session.signal.throwIfAborted();
  return await untilAborted(work(session.signal), session.signal);
}

/** Waits, unless the run is stopped. False when the deadline has passed: then nothing is tried again. */
export async function pause(session: Session, milliseconds: number): Promise<boolean> {
  session.signal.throwIfAborted();
  const left = session.deadline - session.clock.now();
  if (left <= 0) return false;
  await session.clock.sleep(Math.min(milliseconds, left), session.signal);
  session.signal.throwIfAborted();
  return true;
}

/** Adds to a failure what is true by then: nobody should have to look it up in the console. */
export function withTruth(session: Session, error: unknown): unknown {
  const truth =
    session.truths.length > 0
      ? `What is true now: ${session.truths.join(' ')} ${session.outlook}`
      : 'Nothing has been changed.';
  if (session.signal.aborted) {
    return new UserError('Stopped', `The run was stopped. ${truth}`, { cause: error });
  }
  const known = error instanceof UserError ? error : refusedByAws(error);
  if (!known || session.truths.length === 0) return known ?? error;
  return new UserError(known.title, `${messageOf(known)}\n${truth}`, { cause: error });
}

/** An answer of AWS that no step has words for: AWS's own are better than a stack. */
function refusedByAws(error: unknown): UserError | null {
  const status = statusOf(error);
  if (status === undefined) return null;
  const { name, message } = error as Error;
  return new UserError('AWS refused', `AWS answered ${name} (${status}): ${message}`, { cause: error });
}

/** The SDK's pauses between tries do not end with the signal, so the promise is raced. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(Object.assign(new Error('The run was stopped'), { name: 'AbortError' }));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
