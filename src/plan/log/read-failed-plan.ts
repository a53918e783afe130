import { open } from 'node:fs/promises';
import { InputError } from '../../kit/errors.ts';
import type { Masker } from '../secrets/masker.ts';
import { showInvisible, withoutEscapes } from '../terminal-text.ts';
import { errorsIn } from './errors-in.ts';
import { readJsonLog } from './json-log.ts';

/** What the log of a failed plan says, masked. */
export interface FailedPlan {
  /** Each error with its place and details, without the box around it; in the log's order, none twice. */
  errors: string[];
  /** How many more there were. */
  errorsLeftOut: number;
  /** The end of the log, from the start of a line. */
  tail: string;
  /** Whether the log is longer than its tail. */
  cut: boolean;
}

const mostErrors = 50;
const longestError = 8_000;
const longestTail = 40_000;
/** Errors stand at the end of a log. */
const bytesRead = 8 * 1024 * 1024;

/**
 * Reads the log of a plan that failed, as terraform printed it (with colours or without) or as `-json` lines.
 *
 * @param text the log, or its end
 */
export function readFailedPlan(text: string, masker: Masker): FailedPlan {
  // Masked as a whole, so that a secret of many lines is found, and before anything is cut.
  const plain = masker.mask(withoutTimes(withoutEscapes(text)));
  const log = readJsonLog(plain) ?? { lines: plain, errors: errorsIn(plain) };
  const errors = [...new Set(log.errors.map((error) => clean(error, masker)))];
  const lines = clean(log.lines, masker);
  return {
    errors: errors.slice(0, mostErrors).map((error) => shortened(error)),
    errorsLeftOut: Math.max(0, errors.length - mostErrors),
    tail: tailOf(lines),
    cut: lines.length > longestTail,
  };
}

/**
 * Reads the file given as `log-file`; of a very long one the end.
 *
 * @throws InputError where there is no such file
 */
export async function readFailedPlanFile(file: string, shownAs: string, masker: Masker): Promise<FailedPlan> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) throw error;
    throw new InputError('log-file', shownAs, 'a file that exists, from working-directory');
  });
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw new InputError('log-file', shownAs, 'a file, not a folder');
    const { size } = found;
    const { buffer: opening } = await handle.read(Buffer.alloc(100), 0, 100, 0);
    checkIsLog(opening, shownAs);
    const start = Math.max(0, size - bytesRead);
    // At a whole unit of UTF-16.
    const from = start - (start % 2);
    const buffer = Buffer.alloc(size - from);
    const { bytesRead: count } = await handle.read(buffer, 0, buffer.length, from);
    const text = decoded(buffer.subarray(0, count), opening);
    // The first line of what was read may be half a line, with half a secret.
    return readFailedPlan(from > 0 ? text.slice(text.indexOf('\n') + 1) : text, masker);
  } finally {
    await handle.close();
  }
}

/** A plan has secrets in clear, which no mark hides in the lines of a log. */
function checkIsLog(opening: Buffer, shownAs: string): void {
  // Without what UTF-16 puts in between.
  const text = opening.toString('latin1').replace(/[^ -~\s]/g, '');
  const isZip = opening.toString('latin1', 0, 4) === 'PK\u0003\u0004';
  if (!isZip && !/^\s*\{\s*"(?:format_version|remote_plan_format|meta)"/.test(text)) return;
  throw new InputError('log-file', shownAs, 'what terraform plan printed; this is a plan', 'Give it as plan-file.');
}

/** Windows PowerShell's > writes UTF-16, which the mark at a file's opening tells. */
function decoded(bytes: Buffer, opening: Buffer): string {
  return opening.readUInt16BE(0) === 0xfffe
    ? new TextDecoder('utf-16le').decode(bytes)
    : new TextDecoder().decode(bytes);
}

/** The times that GitHub puts before each line of a job's log. */
function withoutTimes(text: string): string {
  return text.replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z /gm, '');
}

function clean(text: string, masker: Masker): string {
  const lines = masker.mask(text).split('\n');
  return showInvisible(lines.map((line) => line.trimEnd()).join('\n'))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function shortened(error: string): string {
  if (error.length <= longestError) return error;
  return `${error.slice(0, longestError).toWellFormed()}\n… (${error.length - longestError} more characters)`;
}

function tailOf(text: string): string {
  if (text.length <= longestTail) return text;
  const end = text.slice(-longestTail);
  const newline = end.indexOf('\n');
  return (newline >= 0 && newline < longestTail / 2 ? end.slice(newline + 1) : end).toWellFormed();
}
