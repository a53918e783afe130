import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** One bash, as a reader has it: folder, variables and functions stay from block to block. */
export interface Shell {
  /** @returns what it printed @throws with that where a command fails */
  run(text: string): Promise<string>;
  close(): Promise<void>;
}

/** @param environment all that its commands see */
export function openShell(folder: string, environment: Record<string, string>): Shell {
  const child = spawn('bash', ['--noprofile', '--norc'], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const end = '__end of block__';
  let output = '';
  let changed = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      changed();
    });
  }
  const ended = once(child, 'close').then(() => changed());
  child.stdin.write('set -euo pipefail\nexec 2>&1\n');
  return {
    run: async (text) => {
      output = '';
      // Commands that read their input get none: it is the shell's own.
      child.stdin.write(`{\n${text}\n} < /dev/null\necho '${end}'\n`);
      while (!output.endsWith(`${end}\n`)) {
        if (child.exitCode !== null) throw new Error(`bash ended with ${child.exitCode}:\n${output}`);
        await new Promise<void>((resolve) => {
          changed = resolve;
          if (child.exitCode !== null) resolve();
        });
      }
      return output.slice(0, -end.length - 1);
    },
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
