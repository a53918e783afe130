import { messageOf } from '../kit/errors.ts';

/** What is started and runs until it is told to stop. */
export interface Running {
  /** Ends connections and child processes. */
  close(): Promise<void>;
}

/**
 * Starts something and ends it on SIGINT, SIGTERM or SIGHUP, with exit code 0; a signal that comes while it starts ends it as soon as it has started.
 *
 * @param start the signal is aborted when the first of these signals comes
 * @returns settles when it has started
 */
export async function runUntilStopped(start: (stopping: AbortSignal) => Promise<Running>): Promise<void> {
  const stopping = new AbortController();
  let running: Running | undefined;
  const end = (): void => {
    running?.close().then(
      () => process.exit(0),
      (thrown: unknown) => {
        console.error(messageOf(thrown));
        process.exit(1);
      },
    );
  };
  const stop = (): void => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    end();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // A terminal that is closed.
  process.on('SIGHUP', stop);
  running = await start(stopping.signal);
  if (stopping.signal.aborted) end();
}
