import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that runs until it is told to stop. */
export interface Started {
  child: ChildProcess;
  output(): string;
  errors(): string;
  /** Settles with the exit code. */
  ended: Promise<number | null>;
  /** Waits for a text in its output; fails with all of it when the program ends before. */
  said(text: string | RegExp): Promise<RegExpExecArray>;
}

const running: ChildProcess[] = [];

export function start(
  command: string,
  parameters: string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = {},
): Started {
  const env = { ...process.env, ...environment };
  const child = spawn(command, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    output: () => output,
    errors: () => errors,
    ended,
    async said(text) {
      const pattern = typeof text === 'string' ? new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : text;
      for (;;) {
        const found = pattern.exec(output) ?? pattern.exec(errors);
        if (found) return found;
        const next = [once(child.stdout, 'data'), once(child.stderr, 'data')];
        const over = await Promise.race([...next.map((one) => one.then(() => false)), ended.then(() => true)]);
        if (over && !pattern.test(output) && !pattern.test(errors)) throw new Error(`It ended:\n${output}\n${errors}`);
      }
    },
  };
}

/** Kills what a test has left. */
export async function killAll(): Promise<void> {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'close');
  }
}
