/**
 * Proves the roots and the roles of tf/: applies them with the real AWS provider against MiniStack, publishes with the committed bundles, plans,
 * destroys, and decides about each role with a policy engine by what was really called.
 *
 *     --ci               tf/ci alone: tokens and escalations, without recorded calls
 *     --write            write the table of docs/security.md
 *     --record FILE      keep what was recorded
 *     --from FILE        decide by what was recorded earlier, without a run
 *     --ministack DIR    where MiniStack is installed already
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { replaceBetween } from '../documentation/tables.ts';
import { decide } from './proof/decisions.ts';
import { installMiniStack } from './proof/ministack.ts';
import { report } from './proof/report.ts';
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
const { verdicts, failures } = await decide(options.from ? await read(options.from) : await record());
for (const one of verdicts) console.log(JSON.stringify(one));
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
else if (options.write) await writeFile(page, replaceBetween(await readFile(page, 'utf8'), 'proof', report(verdicts)));

async function read(recording: string): Promise<Recording> {
  return JSON.parse(await readFile(recording, 'utf8')) as Recording;
}

async function record(): Promise<Recording> {
  const folder = await mkdtemp(path.join(tmpdir(), 'edge-actions-proof-'));
  const started = Date.now();
  try {
    const missing = options.ministack ? undefined : installMiniStack(folder);
    if (missing) throw new Error(missing);
    const say = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${line}`);
    const recording = await runProof(folder, options.ministack ?? folder, options.ci ? 'ci' : 'all', say);
    if (options.record) await writeFile(options.record, `${JSON.stringify(recording, null, 1)}\n`);
    return recording;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
