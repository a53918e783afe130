import type { Finding } from '../edge/finding.ts';
import { code, plain, table } from './markdown.ts';

const marks = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/** All findings as a table, errors first; empty text when there are none. */
export function findingsTable(findings: Finding[]): string {
  if (findings.length === 0) return '';
  const order = ['error', 'warning', 'notice'];
  const rows = [...findings]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map((finding) => [
      marks[finding.severity],
      finding.position
        ? code(`${finding.position.file}${finding.position.line ? `:${finding.position.line}` : ''}`)
        : '',
      `${plain(finding.message)} ${plain(finding.advice)}`,
      code(finding.rule),
      `${plain(finding.source.title)}, read ${finding.source.read}`,
    ]);
  return `\n${table(['', 'where', 'what', 'rule', 'source'], rows)}\n`;
}
