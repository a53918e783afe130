import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/edge/finding.ts';
import { annotateFindings } from '../../src/github/annotations.ts';
import { type Logger, silentLog } from '../../src/kit/log.ts';

const findings = (count: number, severity: Finding['severity']): Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    rule: 'rule',
    severity,
    message: `Finding ${index}.`,
    advice: 'Mend it.',
    source: { title: 'A page', read: '2026-11-21' },
  }));

function recording() {
  const lines: string[] = [];
  const log: Logger = {
    ...silentLog,
    info: (message) => lines.push(message),
    warning: () => lines.push('warning'),
    error: () => lines.push('error'),
  };
  return { log, lines, count: (kind: string) => lines.filter((line) => line === kind).length };
}

test('GitHub shows ten of a kind for a step, so the second call has what the first has left', () => {
  const { log, lines, count } = recording();
  annotateFindings([...findings(7, 'warning'), ...findings(2, 'error')], log);
  expect(lines.filter((line) => line.includes('more of kind'))).toEqual([]);
  annotateFindings(findings(5, 'warning'), log);
  expect(count('warning')).toBe(10);
  expect(count('error')).toBe(2);
  expect(lines).toContain('2 more of kind warning: the job summary lists them all.');
});

test('another log is another step', () => {
  const [one, two] = [recording(), recording()];
  annotateFindings(findings(10, 'warning'), one.log);
  annotateFindings(findings(10, 'warning'), two.log);
  expect(two.count('warning')).toBe(10);
});
