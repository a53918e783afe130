import { spawnSync } from 'node:child_process';

/** The AWS CLI that tests and the getting-started page are run with. */
export const awsCommandLine = 'awscli==1.45.11';

/**
 * Makes a Python environment of its own with packages in it.
 *
 * @param packages each pinned, `zizmor==1.32.0`
 * @returns why it could not, undefined where they are there
 */
export function makeVirtualEnvironment(folder: string, packages: string[]): string | undefined {
  const script = 'python3 -m venv "$0" && "$0/bin/pip" install --quiet --disable-pip-version-check "$@"';
  const ended = spawnSync('sh', ['-c', script, folder, ...packages], { encoding: 'utf8' });
  if (ended.status === 0) return undefined;
  const reason = ended.error?.message ?? ended.stderr.trim().split('\n').at(-1);
  return `${packages.join(', ')} could not be installed: ${reason}`;
}
