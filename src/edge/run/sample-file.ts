import { messageOf } from '../../kit/errors.ts';
import type { Finding } from '../finding.ts';
import { eventStructure } from '../sources.ts';
import type { SampleFile } from './request.ts';
import { isObject } from './result/problem.ts';

/**
 * Reads a sample event's file: the event alone, or an object with the event and what belongs to it.
 *
 * @param members what may stand beside `event`; a file with any other key is taken for an event itself
 * @returns the members that are there, `event` among them
 */
export function readSampleFile(
  { file, text }: SampleFile,
  members: readonly string[],
): { event: unknown; [member: string]: unknown } | Finding {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = `Sample event is not JSON: ${messageOf(error)}.`;
    return badSample(file, message, 'Correct the file.', lineOfJsonError(messageOf(error), text));
  }
  const isWrapped =
    isObject(content) && 'event' in content && Object.keys(content).every((name) => members.includes(name));
  return isWrapped ? { ...(content as { event: unknown }) } : { event: content };
}

/** Tells a finding from what was read. */
export function isFinding(read: object): read is Finding {
  return 'rule' in read && 'severity' in read;
}

/** A sample event that cannot be run, at its line. */
export function badSample(file: string, message: string, advice: string, line: number | undefined): Finding {
  return {
    rule: 'sample-event',
    severity: 'error',
    message,
    advice,
    source: eventStructure,
    position: { file, line: line ?? 1 },
  };
}

/** Node.js says `(line 3 column 6)` in some messages; others only quote what was met, and are found again in the shortest beginning. */
function lineOfJsonError(message: string, text: string): number {
  const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
  if (line) return Number(line);
  const lines = text.trimEnd().split('\n');
  const kind = message.split(' ', 2).join(' ');
  const found = lines.findIndex((_line, index) => jsonError(lines.slice(0, index + 1).join('\n')).startsWith(kind));
  return message.includes('Unexpected end') || found < 0 ? lines.length : found + 1;
}

function jsonError(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return messageOf(error);
  }
}

/** The line of what a pattern finds first, counted from 1. */
export function lineOf(text: string, pattern: RegExp): number | undefined {
  const at = text.search(pattern);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
