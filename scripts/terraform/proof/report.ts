import { table } from '../../documentation/tables.ts';
import { corrections } from './corrections.ts';
import type { Verdict } from './decisions.ts';

/** The columns of the table; those of recorded calls only where calls were recorded. */
const columns: { head: string; recorded: boolean; cell: (one: Verdict) => string }[] = [
  { head: 'role', recorded: false, cell: (one) => `\`${one.role}\`` },
  { head: 'right tokens, allowed', recorded: false, cell: (one) => String(one.tokensAllowed) },
  { head: 'wrong tokens, denied', recorded: false, cell: (one) => String(one.tokensDenied) },
  { head: 'escalations, denied', recorded: false, cell: (one) => String(one.escalations) },
  { head: 'recorded calls, allowed', recorded: true, cell: (one) => String(one.calls) },
  {
    head: 'grants taken away / used by no call',
    recorded: true,
    cell: (one) => `${one.grants} / ${one.unused.length}`,
  },
  { head: "other stages' calls, denied", recorded: true, cell: (one) => String(one.foreign) },
];

/** The part of docs/security.md that a run of the proof writes. */
export function report(verdicts: Verdict[]): string {
  const recorded = verdicts.some((one) => one.calls > 0);
  const shown = columns.filter((one) => recorded || !one.recorded);
  const rows = verdicts.map((verdict) => shown.map((one) => one.cell(verdict)));
  const gaps = corrections.map((one) => `- \`${one.resource}\`: ${one.reason}.`);
  const heads = shown.map((one) => one.head);
  return `${table(heads, rows)}\n\nWhere the emulator answers otherwise than AWS, the recorder puts it right:\n\n${gaps.join('\n')}`;
}
