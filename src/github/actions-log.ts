import type { AnnotationOptions, Logger } from '../kit/log.ts';
import { issueCommand, toCommandProperties } from './toolkit.ts';

/**
 * A log that writes GitHub's workflow commands.
 *
 * @param write takes one line without its end; standard output in an action
 */
export function createActionsLog(write: (line: string) => void = (line) => process.stdout.write(`${line}\n`)): Logger {
  const annotate = (kind: string, message: string, options: AnnotationOptions = {}) =>
    issueCommand(kind, annotationProperties(options), message);
  return {
    debug: (message) => issueCommand('debug', {}, message),
    info: (message) => write(withoutCommands(message)),
    notice: (message, options) => annotate('notice', message, options),
    warning: (message, options) => annotate('warning', message, options),
    error: (message, options) => annotate('error', message, options),
    async group(title, work) {
      issueCommand('group', {}, title);
      try {
        return await work();
      } finally {
        issueCommand('endgroup', {}, '');
      }
    },
  };
}

function annotationProperties(options: AnnotationOptions) {
  return toCommandProperties({
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.file === undefined ? {} : { file: options.file }),
    ...(options.line === undefined ? {} : { startLine: options.line }),
    // GitHub shows a column only beside a line.
    ...(options.line === undefined || options.column === undefined ? {} : { startColumn: options.column }),
  });
}

/**
 * Text that the runner cannot take for a workflow command. A user's handler may log anything, `::add-mask::` and `##[group]`
 * included, and its lines are shown in the action's own output.
 */
export function withoutCommands(message: string): string {
  return message
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '# #['))
    .join('\n');
}
