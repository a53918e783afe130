import { spawnSync } from 'node:child_process';
import { UserError } from '../../kit/errors.ts';

/** A Python of this machine. */
export interface PythonInterpreter {
  /** Absolute path of the program itself, never of a shim. */
  executable: string;
  major: number;
  minor: number;
  /** `3.13.1`. */
  version: string;
}

/** The oldest that the programs here run on. */
const oldestMinor = 10;
const probe = 'import json, sys; print(json.dumps([sys.executable, *sys.version_info[:3]]))';
const found = new Map<string, PythonInterpreter | undefined>();

/** `13` of `python3.13`; undefined for a runtime that is not Python 3. */
export function pythonMinor(runtime: string): number | undefined {
  const minor = /^python3\.(\d+)$/.exec(runtime)?.[1];
  return minor === undefined ? undefined : Number(minor);
}

/**
 * Looks for a Python on PATH: the runtime's own version first, else any that is 3.10 or later.
 *
 * @param environment where PATH and what version managers read come from; credentials and inputs in it are not handed on
 * @throws UserError where there is none
 */
export function findPython(runtime: string, environment: NodeJS.ProcessEnv): PythonInterpreter {
  const key = `${runtime} ${environment.PATH}`;
  if (!found.has(key)) found.set(key, search(runtime, environment));
  const python = found.get(key);
  if (python) return python;
  throw new UserError(
    'Python not found',
    `A function of runtime ${runtime} needs Python on this machine, and PATH has no python3 of version 3.${oldestMinor} or later. Install it before this step, for example with actions/setup-python and python-version '${runtime.replace('python', '')}'.`,
  );
}

/** What Python and pip may see of the environment: all but what belongs to AWS, the runner and the action. */
export function withoutRunnerVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^(?:AWS|ACTIONS|GITHUB|INPUT|RUNNER)_|^PYTHON|^NODE_OPTIONS$/i.test(name),
  );
  return Object.fromEntries(kept);
}

function search(runtime: string, environment: NodeJS.ProcessEnv): PythonInterpreter | undefined {
  for (const command of [runtime, 'python3', 'python']) {
    const { status, stdout } = spawnSync(command, ['-I', '-c', probe], {
      env: withoutRunnerVariables(environment),
      encoding: 'utf8',
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    });
    const python = status === 0 ? read(stdout) : undefined;
    if (python && python.major === 3 && python.minor >= oldestMinor) return python;
  }
  return undefined;
}

function read(output: string): PythonInterpreter | undefined {
  try {
    const [executable, major, minor, patch] = JSON.parse(output) as [string, number, number, number];
    return { executable, major, minor, version: `${major}.${minor}.${patch}` };
  } catch {
    return undefined;
  }
}
