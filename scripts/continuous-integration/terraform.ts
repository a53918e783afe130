import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lessCollecting } from '../terraform/garbage.ts';
import { installMiniStack } from '../terraform/proof/ministack.ts';
import { providerMirror } from '../terraform/provider-mirror.ts';
import type { Check } from './check.ts';
import type { Skipped } from './tools.ts';

/** Format, and each module and root: validated, its tests, which plan its examples. One after the other, as the provider takes a gigabyte. */
export function terraformChecks(): (Check | Skipped)[] {
  const names = ['modules', '.', 'dev', 'prod'].flatMap(foldersWithTests);
  const environment = environmentOfTerraform();
  const missing = whatIsMissing(environment);
  if (missing) return names.map((name) => ({ name: `terraform ${name}`, skipped: missing }));
  return [
    { name: 'terraform fmt', command: ['terraform', 'fmt', '-check', '-recursive', '-diff', 'tf'] },
    ...names.map((name): Check => ({ name: `terraform ${name}`, command: ['sh', '-c', script, name], environment })),
  ];
}

/** The whole life of tf/ with the real provider against an emulator, and its roles decided by what was called. */
export function terraformProof(): (Check | Skipped)[] {
  const name = 'terraform apply of all roots, publish, promote, destroy, and what each role can do';
  const environment = environmentOfTerraform();
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-ministack-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const missing = whatIsMissing(environment) ?? installMiniStack(folder);
  if (missing) return [{ name, skipped: missing }];
  return [{ name, command: ['node', 'scripts/terraform/prove.ts', '--ministack', folder], environment }];
}

function environmentOfTerraform(): Record<string, string> {
  return { ...providerMirror(process.env), ...lessCollecting, TF_IN_AUTOMATION: '1', AWS_REGION: 'us-east-1' };
}

/** Folders of tf/ with tests: modules and roots, as paths below tf/. */
function foldersWithTests(parent: string): string[] {
  return readdirSync(path.join('tf', parent))
    .sort()
    .map((name) => path.posix.join(parent, name))
    .filter((folder) => existsSync(path.join('tf', folder, 'tests')));
}

const script = `set -e
cd "tf/$0"
terraform init -backend=false -input=false -no-color
terraform validate -no-color
terraform test -no-color`;

// In a folder of its own: a mistake in tf/ has to fail there, and not be taken for a provider that is not to be had.
function whatIsMissing(environment: Record<string, string>): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-provider-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    path.join(folder, 'main.tf'),
    'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws" }\n  }\n}\n',
  );
  const ended = spawnSync('terraform', ['init', '-input=false', '-no-color'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (ended.error) return 'terraform is not on this machine';
  return ended.status === 0 ? undefined : 'the AWS provider cannot be had: no registry and no mirror';
}
