import type { Finding } from '../edge/finding.ts';
import { UserError } from '../kit/errors.ts';

/** The most errors that the message spells out: all of them are in `findings`. */
const shown = 10;

/** A build that findings stopped. The message lists the errors; `findings` holds all of them, warnings too, for annotations and the summary. */
export class BuildError extends UserError {
  readonly findings: Finding[];

  /** @param functions the functions that were not built */
  constructor(functions: string[], findings: Finding[]) {
    const errors = findings.filter((finding) => finding.severity === 'error');
    const lines = errors.slice(0, shown).map((finding) => `- ${lineOf(finding)} (${finding.rule})`);
    if (errors.length > shown) lines.push(`- and ${errors.length - shown} more`);
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
    super('Not built', `${functions.join(', ')}: not built, ${count}.\n${lines.join('\n')}`);
    this.name = 'BuildError';
    this.findings = findings;
  }
}

/** What belongs to no line gets no annotation of its own, so its advice is given here. */
function lineOf(finding: Finding): string {
  return finding.position ? `${placeOf(finding)}${finding.message}` : `${finding.message} ${finding.advice}`;
}

function placeOf({ position }: Finding): string {
  if (!position) return '';
  const line = position.line === undefined ? '' : `:${position.line}`;
  const column = position.line === undefined || position.column === undefined ? '' : `:${position.column}`;
  return `${position.file}${line}${column}: `;
}
