import { table } from '../../documentation/tables.ts';
import { onBehalf } from './calls/on-behalf.ts';
import { corrections } from './corrections.ts';
import type { Decisions, Verdict } from './decisions.ts';
import type { Recording } from './run.ts';

/** The columns of the table; those of recorded calls only where calls were recorded. */
const columns: { head: string; recorded: boolean; cell: (one: Verdict) => string }[] = [
  { head: 'role', recorded: false, cell: (one) => `\`${one.role}\`` },
  { head: 'right tokens, allowed', recorded: false, cell: (one) => String(one.tokensAllowed) },
  { head: 'wrong tokens, denied', recorded: false, cell: (one) => String(one.tokensDenied) },
  { head: 'escalations, denied', recorded: false, cell: (one) => String(one.escalations) },
  { head: 'recorded calls, allowed', recorded: true, cell: (one) => about(one.calls) },
  { head: 'grants, each needed', recorded: true, cell: (one) => String(one.grants) },
  { head: "other stages' calls, denied", recorded: true, cell: (one) => about(one.foreign) },
];

/** A figure that may differ from run to run: retries and waiting add calls, seconds are the machine's. */
const about = (figure: number) => `~${figure.toFixed(0)}`;

/** Answered by test-function.ts, not corrected. */
const testFunction = {
  resource: 'TestFunction',
  reason: 'the emulator has none; the local edge runs the code that the emulator holds',
};

/** The part of docs/security.md that a run of the proof writes. */
export function report({ verdicts, functions }: Decisions, { plans }: Recording): string {
  const recorded = verdicts.some((one) => one.calls > 0);
  const shown = columns.filter((one) => recorded || !one.recorded);
  const heads = shown.map((one) => one.head);
  const rows = verdicts.map((verdict) => shown.map((one) => one.cell(verdict)));
  const times = Object.entries(plans).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    table(heads, rows),
    'Roles that the roots make for functions, with what Lambda asks for in their name:',
    table(
      ['role', 'calls, allowed', 'grants, each needed', "escalations and other stages' calls, denied"],
      functions.map((one) => [`\`${one.role}\``, String(one.calls), String(one.grants), about(one.denied)]),
    ),
    'The fastest plan of each root, in seconds; of its processors where it had to wait for others:',
    table(
      times.map(([root]) => `\`${root}\``),
      [times.map(([, seconds]) => about(seconds))],
    ),
    'What AWS asks of a caller and no wire shows. It counts as recorded:',
    table(
      ['when', 'permissions', 'source'],
      Object.values(onBehalf).map((one) => [
        one.when,
        one.actions.map((action) => `\`${action}\``).join(', '),
        `<${one.source}>`,
      ]),
    ),
    'Where the emulator answers otherwise than AWS, the recorder puts it right:',
    [...corrections, testFunction].map((one) => `- \`${one.resource}\`: ${one.reason}.`).join('\n'),
  ].join('\n\n');
}

/** A report without the figures that may differ: what the committed one has to agree in. */
export function structureOf(text: string): string {
  return text.replaceAll(/~\d+/g, '~');
}
