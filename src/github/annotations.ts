import type { Finding } from '../edge/finding.ts';
import type { Logger } from '../kit/log.ts';

/** GitHub shows ten annotations of a kind for a step and drops the rest. */
export const annotationsShown = 10;

const severities = ['error', 'warning', 'notice'] as const;

type Severity = (typeof severities)[number];

/** How many findings of each kind a log has had: the ten are those of the whole step, however often it annotates. */
const annotated = new WeakMap<Logger, Record<Severity, number>>();

/** Annotates findings at their lines, as far as GitHub shows them; a last line says how many more the summary holds. */
export function annotateFindings(findings: Finding[], log: Logger): void {
  const counts = annotated.get(log) ?? { error: 0, warning: 0, notice: 0 };
  annotated.set(log, counts);
  for (const severity of severities) {
    const ofKind = findings.filter((finding) => finding.severity === severity);
    let more = 0;
    for (const finding of ofKind) {
      counts[severity] += 1;
      if (counts[severity] > annotationsShown) {
        more += 1;
        continue;
      }
      log[severity](
        `${finding.message} ${finding.advice} (${finding.rule}; ${finding.source.title}, read ${finding.source.read})`,
        {
          title: titleOf(finding.rule),
          ...finding.position,
        },
      );
    }
    if (more > 0) log.info(`${more} more of kind ${severity}: the job summary lists them all.`);
  }
}

/** `read-only-header` as `Read only header`. */
function titleOf(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
