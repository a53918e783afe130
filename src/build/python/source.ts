import path from 'node:path';
import type { PythonInterpreter } from '../../edge/run/python-interpreter.ts';
import { runPython } from './run-python.ts';

/** A place in a local module; `file` is from the entry's folder. */
interface Place {
  file: string;
  line: number;
  column: number;
}

/** What python-source.py says of an entry and of the local modules that it imports. */
export interface PythonSource {
  /** From the entry's folder, the entry first or not, sorted. */
  files: string[];
  /** Syntax errors. */
  problems: (Place & { message: string })[];
  /** Imports of what is neither local nor of Python itself, but for those that may fail; `later` is not at load. */
  unresolved: (Place & { name: string; later: boolean })[];
  /** Reads of os.environ; the key is null where it is not known before it runs. */
  reads: (Place & { key: string | null })[];
  handler: {
    kind: 'function' | 'async' | 'parameters' | 'missing' | 'unknown';
    line: number;
    /** Names of functions and classes at the top of the entry. */
    functions: string[];
  };
  /** Environment variables that installed packages read, by package; '' for a key that is not known. */
  packageReads: Record<string, string[]>;
}

export interface SourceToRead {
  python: PythonInterpreter;
  /** Minor version of the runtime's Python. */
  minor: number;
  /** Absolute path of the folder of programs: python-source.py is in it. */
  programs: string;
  /** Absolute path of the entry. */
  entry: string;
  /** The function that the handler names. */
  handler: string;
  /** Folder of installed packages. */
  packages: string | null;
  signal?: AbortSignal | undefined;
}

const limitMs = 120_000;

/** Reads an entry and the local modules it imports with Python's own parser; nothing of it is run. */
export async function readSource(request: SourceToRead): Promise<PythonSource> {
  const { python, minor, programs, entry, handler, packages, signal } = request;
  const root = path.dirname(entry);
  const { status, stdout, stderr } = await runPython({
    executable: python.executable,
    arguments: ['-I', '-S', '-B', path.join(programs, 'python-source.py')],
    environment: { LANG: 'C.UTF-8' },
    cwd: root,
    input: JSON.stringify({ root, entry: path.basename(entry), minor, handler, packages }),
    limitMs,
    signal,
  });
  if (status !== 0) throw new Error(`python-source.py ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout) as PythonSource;
}
