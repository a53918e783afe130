import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { PythonInterpreter } from '../../edge/run/python-interpreter.ts';
import { UserError } from '../../kit/errors.ts';
import type { Logger } from '../../kit/log.ts';
import { runPython } from './run-python.ts';

export interface Installation {
  python: PythonInterpreter;
  /** Minor version of the runtime's Python. */
  minor: number;
  /** Absolute path of the requirements file. */
  requirements: string;
  /** A folder of this build's own: packages go into `packages` in it. */
  directory: string;
  allowSourceDistributions: boolean;
  /** The action's environment, of which pip gets a few variables. */
  environment: NodeJS.ProcessEnv;
  log: Logger;
  signal?: AbortSignal | undefined;
}

const limitMs = 600_000;

/** What pip gets of the environment: how to reach the index, and nothing that would change what it installs or where. */
const passedOn = new Set([
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'XDG_CONFIG_DIRS',
  'XDG_CACHE_HOME',
  'NETRC',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  ...['INDEX_URL', 'EXTRA_INDEX_URL', 'NO_INDEX', 'FIND_LINKS', 'TRUSTED_HOST', 'CERT', 'CLIENT_CERT', 'PROXY'].map(
    (name) => `PIP_${name}`,
  ),
  ...['TIMEOUT', 'DEFAULT_TIMEOUT', 'RETRIES', 'CACHE_DIR', 'NO_CACHE_DIR', 'CONFIG_FILE', 'REQUIRE_HASHES'].map(
    (name) => `PIP_${name}`,
  ),
  'PIP_KEYRING_PROVIDER',
]);

/**
 * Installs a requirements file for Lambda's platform, whatever this machine is.
 *
 * @returns the folder that holds the packages
 * @throws UserError where pip is missing or cannot install
 */
export async function installRequirements(installation: Installation): Promise<string> {
  const { python, directory, environment, log, signal } = installation;
  const target = path.join(directory, 'packages');
  const temporary = path.join(directory, 'temporary');
  for (const folder of [target, temporary]) mkdirSync(folder, { recursive: true });
  const { status, stdout, stderr } = await runPython({
    executable: python.executable,
    arguments: ['-m', 'pip', ...pipArguments(installation, target)],
    environment: { ...pipEnvironment(environment), TMPDIR: temporary },
    cwd: temporary,
    limitMs,
    signal,
  });
  if (status === 0) {
    for (const line of stdout.split('\n').filter((text) => text.startsWith('Successfully installed')))
      log.info(withoutPasswords(line));
    return target;
  }
  if (/No module named '?"?pip\b/.test(stderr)) {
    throw new UserError(
      'pip not found',
      `The requirements cannot be installed: Python ${python.version} of this machine has no pip. Install it, for example with actions/setup-python or python3 -m ensurepip.`,
    );
  }
  throw new UserError('Requirements not installed', messageOf(stderr, installation));
}

function pipArguments({ minor, requirements, allowSourceDistributions }: Installation, target: string): string[] {
  return [
    'install',
    ...['--target', target, '--requirement', requirements],
    ...platforms(minor).flatMap((platform) => ['--platform', platform]),
    ...['--implementation', 'cp', '--python-version', `3.${minor}`],
    // pip takes source distributions for another platform only where it follows no dependencies; they are checked afterwards.
    ...(allowSourceDistributions ? ['--no-deps', '--prefer-binary'] : ['--only-binary', ':all:']),
    ...['--no-compile', '--no-user', '--no-input', '--no-warn-script-location', '--disable-pip-version-check'],
    ...['--no-color', '--progress-bar', 'off'],
  ];
}

/**
 * The platforms that wheels may be made for, the newest first: Lambda runs Python 3.12 and later on Amazon Linux 2023 (glibc 2.34), earlier
 * ones on Amazon Linux 2 (glibc 2.26), and the edge on x86_64 alone. Source: AWS Lambda Developer Guide, Lambda runtimes.
 */
function platforms(minor: number): string[] {
  const newest = minor >= 12 ? 34 : 26;
  const numbered = Array.from({ length: newest - 4 }, (_, index) => `manylinux_2_${newest - index}_x86_64`);
  return [...numbered, 'manylinux2014_x86_64', 'manylinux2010_x86_64', 'manylinux1_x86_64', 'linux_x86_64'];
}

function pipEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => passedOn.has(name.toUpperCase()));
  // The build of a source distribution sees no clock of its own and no order of this machine.
  return { ...Object.fromEntries(kept), LANG: 'C.UTF-8', PYTHONHASHSEED: '0', SOURCE_DATE_EPOCH: '315532800' };
}

function messageOf(stderr: string, { allowSourceDistributions, minor }: Installation): string {
  const lines = withoutPasswords(stderr).split('\n');
  const errors = lines.filter((line) => line.startsWith('ERROR:')).map((line) => line.slice('ERROR:'.length).trim());
  const said = (errors.length > 0 ? errors : lines.filter(Boolean).slice(-3)).slice(-4).join('\n');
  const missing = /No matching distribution found/.test(said);
  // pip goes on after it has given up on an index, and then finds nothing there.
  if (missing && /Retrying \(Retry\(|Could not fetch URL|Max retries exceeded/.test(stderr))
    return `pip could not install the requirements: ${said}. A package index could not be reached: check the network, the proxy and the index that pip is configured for, then run this again.`;
  const advice = allowSourceDistributions
    ? ''
    : ` Only wheels for Python 3.${minor} on Linux x86_64 are taken: choose a version that has one, or set allow-source-distributions: true for one that is pure Python.`;
  return `pip could not install the requirements: ${said}${missing ? `.${advice}` : ''}`;
}

function withoutPasswords(text: string): string {
  return text.replace(/\/\/[^/@\s]*@/g, '//***@');
}
