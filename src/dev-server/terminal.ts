import path from 'node:path';
import type { Finding } from '../edge/finding.ts';
import type { SourcePosition } from '../kit/errors.ts';

/** `functions/router.ts:3:5: `, empty without a position. */
export function positionText(position: SourcePosition | undefined): string {
  if (!position) return '';
  const { file, line, column } = position;
  return `${[file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')}: `;
}

/**
 * Findings as lines for a terminal: file, line and column as editors and terminals make links of them, what is wrong, what to do, and the
 * rule with its source.
 *
 * @param workspace absolute: positions start there
 * @param folder absolute: paths inside it are shown from there, others in full
 */
export function findingLines(findings: readonly Finding[], workspace: string, folder: string): string[] {
  return findings.flatMap(({ severity, message, advice, rule, source, position }) => {
    const place = positionText(
      position && { ...position, file: shownPath(path.join(workspace, position.file), folder) },
    );
    return [`  ${place}${severity}: ${message}`, `    ${advice} (${rule}: ${source.title})`];
  });
}

/** A path from the folder where it is inside, else in full. */
export function shownPath(absolute: string, folder: string): string {
  const relative = path.relative(folder, absolute);
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? absolute : relative;
}
