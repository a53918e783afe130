import type { Logger } from '../kit/log.ts';

/** A log of plain lines on stderr, so that stdout holds the one line with the URL. */
export function createPlainLog(verbose: boolean): Logger {
  const write = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  return {
    debug: (message) => {
      if (verbose) {
        write(message);
      }
    },
    info: write,
    notice: write,
    warning: (message) => write(`warning: ${message}`),
    error: (message) => write(`error: ${message}`),
    async group(title, work) {
      write(title);
      return work();
    },
  };
}
