import type { Logger } from '../../src/kit/log.ts';

/** A log that keeps its lines, `level: message`. */
export function recordingLog(): Logger & { lines: string[] } {
  const lines: string[] = [];
  const write = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return {
    lines,
    debug: write('debug'),
    info: write('info'),
    notice: write('notice'),
    warning: write('warning'),
    error: write('error'),
    group: async (title, work) => {
      lines.push(`group: ${title}`);
      return work();
    },
  };
}
