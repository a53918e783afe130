import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installMiniStack } from '../terraform/proof/ministack.ts';

const commandLine = 'awscli==1.45.11';

/**
 * Installs MiniStack into a folder, and the AWS CLI into its folder `aws`: the two want other versions of the same packages.
 *
 * @returns why it could not, undefined where both are there
 */
export function installTools(folder: string): string | undefined {
  const missing = installMiniStack(folder);
  if (missing) return missing;
  const install = 'python3 -m venv "$0" && "$0/bin/pip" install --quiet --disable-pip-version-check "$1"';
  const ended = spawnSync('sh', ['-c', install, path.join(folder, 'aws'), commandLine], { encoding: 'utf8' });
  if (ended.status === 0) return undefined;
  return `${commandLine} could not be installed: ${ended.stderr.trim().split('\n').at(-1) ?? ended.error?.message}`;
}
