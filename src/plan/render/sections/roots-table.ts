import { type Counts, countNames } from '../counts.ts';
import { columnTitles, isNothing } from '../headline.ts';
import { bytesOf, code, counted, escapeHtml, thousands } from '../text.ts';
import type { Section } from './section.ts';

/**
 * A row a root: its name, counts and state. HTML, as a name may hold anything. Those with something to tell come first; where not all fit, the
 * others are counted.
 */
export function rootsTable(sections: Section[], maxBytes: number): string[] {
  const columns = countNames.filter((name) => sections.some(({ verdict }) => (verdict?.counts[name] ?? 0) > 0));
  const inOrder = [...sections].sort((left, right) => rank(left) - rank(right));
  const head = `<table>\n<tr><th>Root</th>${columns.map((name) => `<th>${columnTitles[name]}</th>`).join('')}<th>State</th></tr>`;
  const rows: string[] = [];
  let bytes = bytesOf(head);
  for (const section of inOrder) {
    const row = rowOf(section, columns);
    bytes += bytesOf(row) + 1;
    if (bytes > maxBytes) break;
    rows.push(row);
  }
  const left = sections.length - rows.length;
  const table = `${[head, ...rows].join('\n')}\n</table>`;
  return left === 0 ? [table] : [table, `_… and ${counted(left, 'more root')}, not listed here._`];
}

function rank({ verdict }: Section): number {
  if (verdict === null || verdict.errored) return 0;
  if (verdict.destroys > 0) return 1;
  return isNothing(verdict) ? 3 : 2;
}

function rowOf(section: Section, columns: (keyof Counts)[]): string {
  const { verdict, url, name } = section;
  const safe = url !== null && /^https?:\/\/[^\s<>"']+$/.test(url) ? url : null;
  const root = safe === null ? code(name) : `<a href="${escapeHtml(safe)}">${code(name)}</a>`;
  const cells = columns.map((column) => {
    const count = verdict?.counts[column] ?? 0;
    return count === 0 ? '<td></td>' : `<td align="right">${thousands(count)}</td>`;
  });
  return `<tr><td>${root}</td>${cells.join('')}<td>${stateOf(section)}</td></tr>`;
}

function stateOf({ verdict }: Section): string {
  if (verdict === null) return '<strong>failed</strong>';
  const states = [
    ...(verdict.errored ? ['<strong>failed, with a plan as far as it came</strong>'] : []),
    ...(verdict.complete ? [] : ['incomplete']),
    ...(verdict.failedChecks > 0
      ? [`<strong>${counted(verdict.failedChecks, 'check fails', 'checks fail')}</strong>`]
      : []),
    ...(isNothing(verdict) ? ['no changes'] : []),
  ];
  return states.join(', ');
}
