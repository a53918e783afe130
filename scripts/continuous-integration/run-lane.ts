/** `node scripts/continuous-integration/run-lane.ts LANE`: the checks of a lane, one after the other. Sends its totals to the process that started it. */
import { runCheck } from './check.ts';
import { lanes } from './lanes.ts';
import type { Totals } from './totals.ts';

const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
for (const prepare of lanes[process.argv[2]!]!) {
  for (const prepared of await prepare()) {
    if ('skipped' in prepared) {
      console.log(`skipped: ${prepared.name}: ${prepared.skipped}`);
      totals.skipped += 1;
    } else totals[await runCheck(prepared)] += 1;
  }
}
process.send?.(totals);
process.disconnect?.();
