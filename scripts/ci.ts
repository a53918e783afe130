/**
 * What .ci/run checks after the tests: format and lint, types, generated pages, dist/, the demo, the workflows, linted and run, the
 * tests that want AWS's own clients or a browser, and Terraform's files, linted and run. Each counts as one test; a tool that cannot be
 * installed is counted as skipped, with its reason.
 */
import { readFile } from 'node:fs/promises';
import { browserTests } from './continuous-integration/browser.ts';
import { type Check, runCheck } from './continuous-integration/check.ts';
import { terraformChecks } from './continuous-integration/terraform.ts';
import { terraformLinters } from './continuous-integration/terraform-linters.ts';
import { awsClients, gettingStarted, workflowLinters, workflowRuns } from './continuous-integration/tools.ts';

const totals = JSON.parse(await readFile('coverage/totals.json', 'utf8')) as {
  passed: number;
  failed: number;
  skipped: number;
};

const checks: Check[] = [
  { name: 'format and lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'generated pages', command: ['npm', 'run', '--silent', 'check:docs'] },
  { name: 'placeholders', command: ['node', 'scripts/placeholders.ts', '--check'] },
  { name: 'dist', command: ['npm', 'run', '--silent', 'check:dist'] },
  { name: 'demo', command: ['npm', 'run', '--silent', 'demo'] },
];
for (const check of checks) totals[await runCheck(check)] += 1;
for (const prepared of [
  ...(await workflowLinters()),
  ...(await workflowRuns()),
  ...(await gettingStarted()),
  ...(await awsClients()),
  ...browserTests(),
  ...terraformLinters(),
  ...terraformChecks(),
]) {
  if ('skipped' in prepared) {
    console.log(`skipped: ${prepared.name}: ${prepared.skipped}`);
    totals.skipped += 1;
  } else totals[await runCheck(prepared)] += 1;
}

console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;
