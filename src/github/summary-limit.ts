import { statSync } from 'node:fs';

/** GitHub drops a step's whole summary above 1 MiB. */
const summaryLimitBytes = 1024 * 1024;

/** Kept for what a step may still have to say, as an error. */
const keptFreeBytes = 16 * 1024;

/**
 * The bytes that a step's summary still takes, beside what steps of the same file wrote before.
 *
 * @param file the runner's GITHUB_STEP_SUMMARY
 */
export function leftInSummary(file: string | undefined): number {
  const there = file ? statSync(file, { throwIfNoEntry: false }) : undefined;
  return Math.max(0, summaryLimitBytes - (there?.size ?? 0));
}

/** The same, less what is kept for an error after it. */
export function roomInSummary(file: string | undefined): number {
  return Math.max(0, leftInSummary(file) - keptFreeBytes);
}

/**
 * The Markdown, or its first lines with a sentence that says it was cut, so that it stays under GitHub's limit; nothing where not even that
 * sentence fits.
 */
export function cutToSummaryLimit(markdown: string, limitBytes: number): string {
  if (Buffer.byteLength(markdown) <= limitBytes) return markdown;
  const note = '\n\n*Cut here: a job summary holds 1 MiB. The log has the rest.*\n';
  const room = limitBytes - Buffer.byteLength(note);
  if (room < 0) return '';
  const head = Buffer.from(markdown).subarray(0, room).toString('utf8');
  return `${head.slice(0, Math.max(0, head.lastIndexOf('\n')))}${note}`;
}
