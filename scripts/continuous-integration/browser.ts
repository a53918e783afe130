import { spawnSync } from 'node:child_process';
import type { Check } from './check.ts';
import type { Skipped } from './tools.ts';

/** The window's tests in a browser, where the tests before had none: Debian's Chromium is installed for them, where that may be done. */
export function browserTests(): (Check | Skipped)[] {
  const name = 'the window in a browser';
  if (works('chromium', '--version')) return [];
  const missing = installChromium();
  if (missing !== undefined) return [{ name, skipped: `Chromium could not be installed: ${missing}` }];
  const command: [string, ...string[]] = ['npm', 'test', '--silent', '--', 'test/local/window'];
  return [{ name, command, environment: { REQUIRE_CHROMIUM: '1' } }];
}

/** Why it could not be done; undefined where it could. */
function installChromium(): string | undefined {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && !works('sudo', '-n', 'true')) return 'neither root nor sudo without a password';
  const install = [
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-y',
    '--no-install-recommends',
    'chromium',
  ];
  for (const command of [['apt-get', 'update'], install]) {
    const [program, ...parameters] = [...asRoot, ...command] as [string, ...string[]];
    const ended = spawnSync(program, parameters, { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
    if (ended.error) return ended.error.message;
    if (ended.status !== 0) return ended.stderr.trim().split('\n').at(-1) ?? `exit code ${ended.status}`;
  }
  return works('chromium', '--version') ? undefined : 'the package chromium brings none here';
}

function works(program: string, ...parameters: string[]): boolean {
  return spawnSync(program, parameters, { stdio: 'ignore' }).status === 0;
}
