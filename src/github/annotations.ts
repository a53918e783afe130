import type { Finding } from '../edge/finding.ts';
import type { Logger } from '../kit/log.ts';

/** GitHub shows ten annotations of a kind for a step and drops the rest. */
export const annotationsShown = 10;

const severities = ['error', 'warning', 'notice'] as const;

/** Annotates findings at their lines, at most ten of a kind; a last line says how many more the summary holds. */
export function annotateFindings(findings: Finding[], log: Logger): void {
  for (const severity of severities) {
    const ofKind = findings.filter((finding) => finding.severity === severity);
    for (const finding of ofKind.slice(0, annotationsShown)) {
      log[severity](
        `${finding.message} ${finding.advice} (${finding.rule}; ${finding.source.title}, read ${finding.source.read})`,
        {
          title: titleOf(finding.rule),
          ...finding.position,
        },
      );
    }
    const more = ofKind.length - annotationsShown;
    if (more > 0) log.info(`${more} more of kind ${severity}: the job summary lists them all.`);
  }
}

/** `read-only-header` as `Read only header`. */
function titleOf(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
