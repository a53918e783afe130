import type { Logger } from '../kit/log.ts';

/** A log that ends with the program: a build that is cut off by Ctrl+C has not failed, and nobody is to read that it has. */
export function untilStopped(log: Logger, signal: AbortSignal | undefined): Logger {
  if (!signal) return log;
  const quiet =
    <Told extends unknown[]>(say: (...told: Told) => void) =>
    (...told: Told) => {
      if (!signal.aborted) say(...told);
    };
  return {
    ...log,
    debug: quiet(log.debug),
    info: quiet(log.info),
    notice: quiet(log.notice),
    warning: quiet(log.warning),
    error: quiet(log.error),
  };
}
