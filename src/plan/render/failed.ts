import { stripVTControlCharacters } from 'node:util';
import type { Left } from './allot.ts';
import { trimmedLength } from './diff/writer.ts';
import { restPhrase, type WhereTheRestIs } from './options.ts';
import { folded } from './sheet.ts';
import { bytesOf, counted, cut, fence, visibleLine } from './text.ts';

/** A plan that did not come about, from its log; secrets are masked already. */
export interface FailedPlan {
  /** What the tool called errors, each of one or many lines. */
  errors: string[];
  /** How many more errors there were; none where it is not there. */
  errorsLeftOut?: number;
  /** The end of the log. */
  tail: string;
}

export function isFailed(plan: object): plan is FailedPlan {
  return 'errors' in plan && 'tail' in plan;
}

/** Of the bytes at hand, what the errors may take before the log gets the rest. */
const errorShare = 0.7;
/** A line of a log may be of any length. */
const longestLine = 4_000;
/** Tags, fences and sentences around the two. */
const around = 500;

/** The errors first, then the end of the log in a fold, in about so many bytes. */
export function failedBlocks(
  { errors, errorsLeftOut = 0, tail }: FailedPlan,
  maxBytes: number,
  rest: WhereTheRestIs,
): { markdown: string[]; left: Left } {
  const room = maxBytes === Number.POSITIVE_INFINITY ? maxBytes : Math.max(0, maxBytes - around);
  const lines = errors.flatMap((error, index) => [...(index > 0 ? [''] : []), ...linesOf(error)]);
  const shown = firstLines(lines, room * errorShare);
  const used = bytesOf(shown.join('\n'));
  const log = linesOf(tail);
  const end = lastLines(log, room - used);
  const cutLines = lines.length - shown.length + (log.length - end.length);
  const place = restPhrase(rest);
  const markdown = ['**The plan failed.** Nothing is known of what it would change.'];
  if (shown.length > 0)
    markdown.push(`#### ${counted(errors.length + errorsLeftOut, 'error')}`, fence(shown.join('\n')));
  if (shown.length < lines.length)
    markdown.push(`_… and ${counted(lines.length - shown.length, 'more line')} of errors._`);
  if (errorsLeftOut > 0) markdown.push(`_… and ${counted(errorsLeftOut, 'more error')} in the log._`);
  if (end.length > 0)
    markdown.push(folded(`The last ${counted(end.length, 'line')} of the log`, fence(end.join('\n'))));
  if (cutLines > 0) {
    markdown.push(
      `<p>Cut to fit: ${counted(cutLines, 'line')}.${place === null ? '' : ` The whole is in ${place}.`}</p>`,
    );
  }
  return { markdown, left: { trimmed: cutLines > 0 ? 1 : 0, addressesOnly: 0, counted: 0, destroysNotListed: 0 } };
}

/** As much of a failed plan as fits in about so many bytes, the first errors and the end of the log. */
export function shortened({ errors, errorsLeftOut = 0, tail }: FailedPlan, maxBytes: number): FailedPlan {
  let room = maxBytes * errorShare;
  const kept: string[] = [];
  for (const error of errors) {
    const lines = firstLines(linesOf(error), room);
    if (lines.length === 0) break;
    kept.push(lines.join('\n'));
    room -= bytesOf(lines.join('\n'));
  }
  return {
    errors: kept,
    errorsLeftOut: errorsLeftOut + errors.length - kept.length,
    tail: lastLines(linesOf(tail), maxBytes * (1 - errorShare)).join('\n'),
  };
}

function linesOf(text: string): string[] {
  const lines = stripVTControlCharacters(text).trimEnd().split(/\r?\n/);
  if (lines.length === 1 && lines[0] === '') return [];
  // Behind a space, a log's line is no hidden line of ours.
  const harmless = lines.map((line) => (line.startsWith('<!--') ? ` ${line}` : line));
  return harmless.map((line) =>
    visibleLine(
      line.length > longestLine
        ? `${cut(line, trimmedLength)}… (${counted(line.length - trimmedLength, 'more character')})`
        : line,
    ),
  );
}

function firstLines(lines: string[], bytes: number): string[] {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += bytesOf(line) + 1;
    return used > bytes;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function lastLines(lines: string[], bytes: number): string[] {
  return firstLines([...lines].reverse(), bytes).reverse();
}
