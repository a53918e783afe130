import type { Message } from 'esbuild';
import type { Finding } from '../edge/finding.ts';
import type { SourcePosition } from '../kit/errors.ts';

/** How paths of the bundle's sources are shown: esbuild names them from the working directory, annotations from the workspace. */
export type Locate = (fromWorkingDirectory: string) => SourcePosition | undefined;

/** What esbuild said, as a finding at the line it was said of. */
export function findingOf(message: Message, severity: 'error' | 'warning', version: string, locate: Locate): Finding {
  const { location } = message;
  const position = location ? locate(location.file) : undefined;
  // A note often says why; those that only repeat the place add nothing, and what to do is in the advice.
  const notes = message.notes.map((note) => note.text).filter((note) => note && !adviceOfEsbuild.test(note));
  return {
    rule: 'bundle',
    severity,
    message: [message.text, ...notes].join(' '),
    advice: adviceFor(message.text),
    source: { title: `esbuild ${version}`, read: '2026-11-21' },
    // esbuild's columns count bytes from 0, and its line is 1-based.
    ...(position && location ? { position: { ...position, line: location.line, column: columnOf(location) } } : {}),
  };
}

/** A note that tells what to do about a missing package: the input has another name than the option of esbuild. */
const adviceOfEsbuild = /^You can mark the path /;

/** The 1-based column in UTF-16 units, as editors and annotations count. */
function columnOf(location: NonNullable<Message['location']>): number {
  const before = Buffer.from(location.lineText, 'utf8').subarray(0, location.column).toString('utf8');
  // No editor counts a byte order mark.
  return before.replace(/^\ufeff/, '').length + 1;
}

function adviceFor(text: string): string {
  if (text.startsWith('Could not resolve')) {
    return 'Install the dependencies before the build (npm ci), correct the path, or name the package in external.';
  }
  if (text.startsWith('No loader is configured')) {
    return 'Ship the file beside the bundle with include and read it at run time, or leave the package that needs it out with external.';
  }
  return 'Correct the source.';
}
