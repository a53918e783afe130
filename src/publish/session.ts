import { type CallDescription, call, statusOf } from '../aws/call.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import type { PublishDependencies, PublishRequest } from './request.ts';
import { readUntilEnd, writeUntilEnd } from './until-end.ts';

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

/** Whoever waits says so at most once in this time; milliseconds. */
export const progressEvery = 15_000;

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

/** A read, given up at once when the run is stopped, and at its deadline. */
export async function read<T>(
  session: Session,
  what: CallDescription,
  work: (options: SendOptions) => Promise<T>,
): Promise<T> {
  session.signal.throwIfAborted();
  return await call(what, () => readUntilEnd(session, what.doing, (abortSignal) => work({ abortSignal })));
}

/** A write: not begun once the run is stopped; one in hand gets some seconds to finish. */
export async function write<T>(
  session: Session,
  what: CallDescription,
  work: (options: SendOptions) => Promise<T>,
): Promise<T> {
  session.signal.throwIfAborted();
  return await call(what, () => writeUntilEnd(session, what.doing, (abortSignal) => work({ abortSignal })));
}

/** A write of another folder, which makes its own call: as `write`. */
export async function writeThrough<T>(
  session: Session,
  doing: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  session.signal.throwIfAborted();
  return await writeUntilEnd(session, doing, work);
}

/** A read of another folder, which makes its own call: as `read`. */
export async function readThrough<T>(
  session: Session,
  doing: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  session.signal.throwIfAborted();
  return await readUntilEnd(session, doing, work);
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
