import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../kit/errors.ts';
import type { RunnableFunction } from './invocation.ts';
import { findPython, pythonMinor } from './python-interpreter.ts';

/** The program that holds a function in a child process; one row a language. */
export interface RuntimeCommand {
  command: string;
  arguments: string[];
}

/** What of a function's memory V8's old and new generations may take, as Lambda's own start script has it; the rest is code and buffers. */
const oldShare = 0.9;
const newShare = 0.05;

/**
 * How a runtime's functions are started. The memory limit is given to the language where it has one; the measured size decides.
 *
 * @param handlerRuntime path of run/handler-runtime.ts or of its bundle; handler-runtime.py lies beside either
 * @param environment where Python is looked for
 */
export function runtimeCommand(
  fn: RunnableFunction,
  handlerRuntime: string,
  environment: NodeJS.ProcessEnv,
): RuntimeCommand {
  if (fn.runtime.startsWith('nodejs')) {
    const old = Math.max(16, Math.floor(fn.memorySize * oldShare));
    const young = Math.max(1, Math.floor(fn.memorySize * newShare));
    return endingWithParent({
      command: process.execPath,
      arguments: [
        `--max-old-space-size=${old}`,
        `--max-semi-space-size=${young}`,
        '--disable-warning=ExperimentalWarning',
        handlerRuntime,
      ],
    });
  }
  if (pythonMinor(fn.runtime) !== undefined) {
    // -I and -S: nothing of the machine's own packages and variables; -B: no bytecode; -u: what is printed is there at once.
    const program = join(dirname(handlerRuntime), 'handler-runtime.py');
    const { executable } = findPython(fn.runtime, environment);
    return endingWithParent({ command: executable, arguments: ['-I', '-S', '-B', '-u', program] });
  }
  throw new UserError(
    'Runtime cannot be run here',
    `Function ${fn.functionName} has the runtime ${fn.runtime}; only Node.js and Python functions can be run on sample events and in the local edge.`,
  );
}

/**
 * Where Linux has util-linux's setpriv, the kernel kills the program when this process dies, be it by SIGKILL: a handler that blocks would
 * never see its channel close. setpriv replaces itself by the program, so that the process id stays the program's.
 */
export function endingWithParent(program: RuntimeCommand): RuntimeCommand {
  const setpriv = findSetpriv();
  if (setpriv === undefined) return program;
  return { command: setpriv, arguments: ['--pdeathsig', 'KILL', program.command, ...program.arguments] };
}

/** busybox has a setpriv too, without the option. */
function findSetpriv(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const found = realpathSync('/usr/bin/setpriv');
    return found.endsWith('/setpriv') ? found : undefined;
  } catch {
    return undefined;
  }
}
