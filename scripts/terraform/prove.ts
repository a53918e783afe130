/**
 * Proves the roots and the roles of tf/: applies them with the real AWS provider against MiniStack, publishes and promotes with the committed
 * bundles, plans after each, destroys, and decides about each role with a policy engine by what was really called.
 *
 *     --write            write the tables of docs/security.md; without it the committed ones are compared, but for figures after a `~`
 *     --record FILE      keep what was recorded, also of a run that failed
 *     --from FILE        decide by what was recorded earlier: of the roles as they were then, with --ci of those of tf/ci as it is now
 *     --ci               tf/ci alone: without --from tokens, escalations and sizes
 *     --ministack DIR    where MiniStack is installed already
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { replaceBetween } from '../documentation/tables.ts';
import { decide } from './proof/decisions.ts';
import { installMiniStack } from './proof/ministack.ts';
import { report, structureOf } from './proof/report.ts';
import { type Recording, runProof } from './proof/run.ts';

const { values: options } = parseArgs({
  options: {
    ci: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    record: { type: 'string' },
    from: { type: 'string' },
    ministack: { type: 'string' },
  },
});
const page = 'docs/security.md';
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const earlier = options.from ? (JSON.parse(await readFile(options.from, 'utf8')) as Recording) : undefined;
const recording = earlier && !options.ci ? earlier : await record(earlier);
const decisions = await decide(recording);
for (const one of [...decisions.verdicts, ...decisions.functions]) console.log(JSON.stringify(one));
const failures = [...decisions.failures];
if (Object.keys(recording.calls).length > 0) {
  const committed = await readFile(page, 'utf8');
  const now = replaceBetween(committed, 'proof', report(decisions, recording));
  if (options.write && failures.length === 0) await writeFile(page, now);
  else if (structureOf(now) !== structureOf(committed)) {
    failures.push(`${page} is not what this run says: node scripts/terraform/prove.ts --write`);
  }
}
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;

async function record(known: Recording | undefined): Promise<Recording> {
  const folder = await mkdtemp(path.join(tmpdir(), 'edge-actions-proof-'));
  const started = Date.now();
  const recorded: Recording = { calls: {}, ci: [], ids: {}, made: [], plans: {} };
  try {
    const missing = options.ministack ? undefined : installMiniStack(folder);
    if (missing) throw new Error(missing);
    const say = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${line}`);
    const part = options.ci ? { ids: known?.ids } : 'all';
    await runProof(folder, options.ministack ?? folder, part, recorded, say);
    return known ? { ...known, ci: recorded.ci } : recorded;
  } finally {
    if (options.record) await writeFile(options.record, `${JSON.stringify(recorded, null, 1)}\n`);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
