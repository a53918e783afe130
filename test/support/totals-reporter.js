import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * Ends a test run with one plain line, `N passed, N failed, N skipped`, and leaves the same numbers in coverage/totals.json for
 * .ci/run to add its own checks to.
 */
export default class TotalsReporter {
  onRunComplete(_contexts, results) {
    // A test file that cannot be loaded has no tests of its own and still is a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const totals = { passed: results.numPassedTests, failed, skipped: results.numPendingTests };
    mkdirSync('coverage', { recursive: true });
    writeFileSync('coverage/totals.json', JSON.stringify(totals));
    // At exit, so that it is the last line, below jest's own summary.
    process.once('exit', () =>
      process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`),
    );
  }
}
