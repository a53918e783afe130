import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installTools } from '../getting-started/install-tools.ts';
import { awsCommandLine, makeVirtualEnvironment } from '../virtual-environment.ts';
import { actModule } from '../workflows/install-act.ts';
import { readmeWorkflow } from '../workflows/readme-workflow.ts';
import type { Check } from './check.ts';

/** A check whose tool could not be had, and why. */
export interface Skipped {
  name: string;
  skipped: string;
}

const actionlint = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const zizmor = 'zizmor==1.32.0';

/** actionlint and zizmor over the workflows and actions. */
export async function workflowLinters(): Promise<(Check | Skipped)[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-ci-'));
  const go = install('actionlint', ['go', 'install', actionlint], { GOBIN: folder });
  const python = installPackages('zizmor', folder, [zizmor]);
  const [own, callers] = [filesIn('.github/workflows'), filesIn('workflows')];
  const shown = path.join(folder, 'readme.yml');
  writeFileSync(shown, readmeWorkflow(readFileSync('README.md', 'utf8')));
  const zizmorProgram = path.join(folder, 'venv', 'bin', 'zizmor');
  return [
    go ?? { name: 'actionlint', command: [path.join(folder, 'actionlint'), '-color', ...own, ...callers, shown] },
    python ?? { name: 'zizmor', command: [zizmorProgram, '--offline', '--pedantic', '.', ...callers] },
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => path.join(folder, name));
}

/** The caller workflows under act, which is built with Go, and with the terraform on PATH. */
export async function workflowRuns(): Promise<(Check | Skipped)[]> {
  const name = 'workflows under act';
  const terraform = spawnSync('terraform', ['version'], { encoding: 'utf8' });
  if (terraform.error) return [{ name, skipped: `there is no terraform on PATH: ${terraform.error.message}` }];
  const { program, missing } = act();
  if (missing) return [{ name, skipped: missing }];
  return [{ name, command: ['npm', 'run', '--silent', 'workflows', '--', '--act', program] }];
}

/** The getting-started page, followed: with the terraform on PATH, act, MiniStack and the AWS CLI. */
export async function gettingStarted(): Promise<(Check | Skipped)[]> {
  const name = 'getting started, line by line';
  for (const tool of ['terraform', 'perl', 'jq']) {
    const { error } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
    if (error) return [{ name, skipped: `there is no ${tool} on PATH: ${error.message}` }];
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-ci-'));
  const { program, missing } = act();
  const reason = missing ?? installTools(folder);
  if (reason) return [{ name, skipped: reason }];
  const parameters = ['--act', program, '--ministack', folder];
  return [{ name, command: ['npm', 'run', '--silent', 'getting-started', '--', ...parameters] }];
}

/** The local edge's tests that want the AWS CLI and boto3. */
export async function awsClients(): Promise<(Check | Skipped)[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-ci-'));
  const name = 'local edge with the AWS CLI and boto3';
  const missing = installPackages(name, folder, ['boto3==1.43.11', awsCommandLine]);
  if (missing) return [missing];
  const bin = path.join(folder, 'venv', 'bin');
  return [
    {
      name,
      command: ['npm', 'test', '--silent', '--', 'test/local/aws-tools'],
      environment: { PATH: `${bin}${path.delimiter}${process.env.PATH}`, REQUIRE_AWS_TOOLS: '1' },
    },
  ];
}

let builtAct: { program: string; missing?: string } | undefined;

/** act, built once for all checks of the lane. */
function act(): { program: string; missing?: string } {
  if (builtAct) return builtAct;
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-ci-'));
  const failed = install('act', ['go', 'install', actModule], { GOBIN: folder });
  builtAct = { program: path.join(folder, 'act'), ...(failed ? { missing: failed.skipped } : {}) };
  return builtAct;
}

/** Installs Python packages below a folder, in `venv`. @returns the check as skipped, with the reason, where they cannot be had */
export function installPackages(name: string, folder: string, packages: string[]): Skipped | undefined {
  const skipped = makeVirtualEnvironment(path.join(folder, 'venv'), packages);
  return skipped === undefined ? undefined : { name, skipped };
}

// Tools that are run once and never debugged: an eighth less to compile. The same for all, so that they share what is compiled.
const withoutDebugging = { GOFLAGS: '-ldflags=-s -gcflags=all=-dwarf=false' };

/** Runs what installs a tool. @returns the check as skipped, with the reason, where it cannot be had */
export function install(
  name: string,
  command: [string, ...string[]],
  environment: Record<string, string> = {},
): Skipped | undefined {
  const [program, ...parameters] = command;
  const ended = spawnSync(program, parameters, {
    encoding: 'utf8',
    env: { ...withoutDebugging, ...process.env, ...environment },
  });
  if (ended.status === 0) return undefined;
  const reason = ended.error?.message ?? ended.stderr.trim().split('\n').at(-1) ?? `exit code ${ended.status}`;
  return { name, skipped: `could not be installed: ${reason}` };
}
