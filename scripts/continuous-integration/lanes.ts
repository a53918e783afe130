import { browserTests } from './browser.ts';
import type { Check } from './check.ts';
import { terraformChecks, terraformProof } from './terraform.ts';
import { terraformLinters } from './terraform-linters.ts';
import { awsClients, gettingStarted, type Skipped, workflowLinters, workflowRuns } from './tools.ts';

type Prepared = Check | Skipped;

/** What installs its tools, if it needs any, and says what to run with them. */
type Prepare = () => Prepared[] | Promise<Prepared[]>;

/**
 * What is checked, in lanes that run side by side, as much of it waits for a provider, a page or a download. Within a lane one check follows the
 * other: Terraform's AWS provider takes a gigabyte of memory.
 */
export const lanes: Record<string, Prepare[]> = {
  repository: [ofTheRepository, workflowLinters, workflowRuns, gettingStarted, awsClients, browserTests],
  terraform: [terraformLinters, terraformChecks],
  proof: [terraformProof],
};

/** What needs Node.js alone. */
function ofTheRepository(): Check[] {
  return [
    { name: 'format and lint', command: ['npm', 'run', '--silent', 'lint'] },
    { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
    { name: 'generated pages', command: ['npm', 'run', '--silent', 'check:docs'] },
    { name: 'placeholders', command: ['node', 'scripts/placeholders.ts', '--check'] },
    { name: 'dist', command: ['npm', 'run', '--silent', 'check:dist'] },
    { name: 'demo', command: ['npm', 'run', '--silent', 'demo'] },
  ];
}
