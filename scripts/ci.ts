/**
 * What .ci/run checks after the tests: format and lint, types, generated pages, dist/, the demo, the workflows, linted and run, the
 * tests that want AWS's own clients or a browser, and Terraform's files, linted and run. Each counts as one test; a tool that cannot be
 * installed is counted as skipped, with its reason.
 */
import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { lanes } from './continuous-integration/lanes.ts';
import type { Totals } from './continuous-integration/totals.ts';

const totals = JSON.parse(await readFile('coverage/totals.json', 'utf8')) as Totals;
for (const lane of await Promise.all(Object.keys(lanes).map(totalsOf))) {
  for (const outcome of ['passed', 'failed', 'skipped'] as const) totals[outcome] += lane[outcome];
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/** Runs a lane in a process of its own; one that ends without its totals has failed. */
function totalsOf(lane: string): Promise<Totals> {
  const child = fork(path.join(import.meta.dirname, 'continuous-integration', 'run-lane.ts'), [lane]);
  return new Promise((resolve) => {
    let sent: Totals | undefined;
    child.on('message', (message) => {
      sent = message as Totals;
    });
    child.on('exit', (code, signal) => {
      if (!sent) console.log(`FAILED: the lane ${lane} ended before its end (${signal ?? `exit code ${code}`})`);
      resolve(sent ?? { passed: 0, failed: 1, skipped: 0 });
    });
  });
}
