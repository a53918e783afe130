import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { killGroup, rememberGroup } from '../../edge/run/process-group.ts';
import { UserError } from '../../kit/errors.ts';

export interface PythonRun {
  executable: string;
  arguments: string[];
  /** All of its environment. */
  environment: NodeJS.ProcessEnv;
  cwd: string;
  /** Written to its standard input. */
  input?: string;
  /** Milliseconds after which it is ended with all that it started. */
  limitMs: number;
  signal?: AbortSignal | undefined;
}

export interface PythonOutput {
  /** Null where a signal ended it. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs Python in a process group of its own, which is killed at the limit, when the signal is aborted and when this process ends. */
export async function runPython(run: PythonRun): Promise<PythonOutput> {
  run.signal?.throwIfAborted();
  const mark = `EDGE_ACTIONS_RUN=${randomUUID()}`;
  const child = spawn(run.executable, run.arguments, {
    cwd: run.cwd,
    env: { ...run.environment, EDGE_ACTIONS_RUN: mark.slice(mark.indexOf('=') + 1) },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const { pid } = child;
  if (pid !== undefined) rememberGroup(pid, mark);
  const end = () => {
    if (pid !== undefined) killGroup(pid, mark);
  };
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    end();
  }, run.limitMs);
  run.signal?.addEventListener('abort', end, { once: true });
  try {
    const output: PythonOutput = { status: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.stdin.on('error', () => {}).end(run.input ?? '');
    output.status = await new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('close', resolve),
    );
    run.signal?.throwIfAborted();
    if (late) {
      throw new UserError(
        'Python took too long',
        `python ${run.arguments.slice(0, 4).join(' ')} did not end within ${run.limitMs / 1000} s and was ended.`,
      );
    }
    return output;
  } finally {
    clearTimeout(limit);
    run.signal?.removeEventListener('abort', end);
    end();
  }
}
