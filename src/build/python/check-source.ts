import { reservedVariables } from '../../edge/bundle/reserved-variables.ts';
import type { Finding } from '../../edge/finding.ts';
import type { PythonInterpreter } from '../../edge/run/python-interpreter.ts';
import { edgeRestrictions, pythonHandlers } from '../../edge/sources.ts';
import type { Target } from '../../edge/vocabulary.ts';
import type { PythonSource } from './source.ts';

export interface SourceToCheck {
  source: PythonSource;
  target: Target;
  python: PythonInterpreter;
  /** Minor version of the runtime's Python. */
  minor: number;
  handler: string;
  /** File name of the entry. */
  entry: string;
  /** Top-level modules in the zip beside the local ones, and what the runtime brings. */
  provided: ReadonlySet<string>;
  /** A file of the entry's folder as a workspace path. */
  toWorkspace: (file: string) => string;
}

/** Keys that a package's one warning names. */
const namedKeys = 5;

/** What the source of a Python function shows to be wrong, at the user's own lines. */
export function checkSource(check: SourceToCheck): Finding[] {
  if (check.source.problems.length > 0) return syntaxErrors(check);
  return [...handlerFindings(check), ...missingModules(check), ...environmentReads(check)];
}

function syntaxErrors({ source, python, minor, toWorkspace }: SourceToCheck): Finding[] {
  const older = python.minor < minor;
  return source.problems.map(({ file, line, column, message }) => ({
    rule: 'python-syntax',
    severity: 'error',
    message: older
      ? `Python ${python.version} of this machine cannot read it: ${message}.`
      : `Not valid Python 3.${minor}: ${message}.`,
    advice: older
      ? `Install Python 3.${minor} before this step where the line is of a newer Python; else correct it.`
      : 'Correct the line.',
    source: { title: `Python ${python.version}, its own parser`, read: '2026-11-21' },
    position: { file: toWorkspace(file), line, column },
  }));
}

function handlerFindings({ source, handler, entry, toWorkspace }: SourceToCheck): Finding[] {
  const { kind, line, functions } = source.handler;
  const name = handler.slice(handler.lastIndexOf('.') + 1);
  const finding = (rule: string, message: string, advice: string): Finding[] => [
    { rule, severity: 'error', message, advice, source: pythonHandlers, position: { file: toWorkspace(entry), line } },
  ];
  switch (kind) {
    case 'missing': {
      const there = functions.length > 0 ? `it defines ${functions.join(', ')}` : 'it defines no function';
      const advice = `Define def ${name}(event, context) there, or name another function with handler.`;
      return finding(
        'handler-export',
        `${entry} has no ${name}, which the handler ${handler} names; ${there}.`,
        advice,
      );
    }
    case 'async':
      return finding(
        'handler-form',
        `${name} is an async function: Lambda's Python runtime does not await it and fails on what it returns.`,
        `Write def ${name}(event, context), with asyncio.run inside where something is awaited.`,
      );
    case 'parameters':
      return finding(
        'handler-form',
        `${name} cannot be called with two arguments, and Lambda calls it with event and context.`,
        `Write def ${name}(event, context).`,
      );
    default:
      return [];
  }
}

function missingModules({ source, target, provided, toWorkspace }: SourceToCheck): Finding[] {
  return source.unresolved
    .filter(({ name }) => !provided.has(name))
    .map(({ name, later, file, line, column }) => ({
      rule: 'missing-module',
      // A regional function may have it from a layer; what is imported in a function may never be needed.
      severity: later || target === 'lambda' ? 'warning' : 'error',
      message: `${name} is imported, and is neither beside the entry, nor in the requirements, nor part of Python or of Lambda's runtime.`,
      advice: `Add the distribution that brings ${name} to the requirements file, pinned with ==.`,
      source: pythonHandlers,
      position: { file: toWorkspace(file), line, column },
    }));
}

/** The edge has Lambda's own variables only; build-env is for JavaScript, as Python source goes into the zip as it is. */
function environmentReads({ source, target, toWorkspace }: SourceToCheck): Finding[] {
  if (target !== 'lambda-edge') return [];
  const own = source.reads.filter(({ key }) => key === null || !reservedVariables.has(key));
  return [
    ...own.map(({ key, file, line, column }): Finding => {
      const position = { file: toWorkspace(file), line, column };
      const common = { rule: 'environment-variable', source: edgeRestrictions, position };
      if (key === null) {
        return {
          ...common,
          severity: 'warning',
          message:
            "os.environ is read as a whole or by a name that is not known before it runs; at the edge only Lambda's reserved variables are in it.",
          advice: 'Read only variables that Lambda sets itself.',
        };
      }
      return {
        ...common,
        severity: 'error',
        message: `os.environ has no ${key} at the edge: Lambda@Edge has no environment variables of its own, and build-env is not put into Python source.`,
        advice: `Write the value into a module beside the entry, or send it as an origin custom header that the function reads.`,
      };
    }),
    ...Object.entries(source.packageReads).flatMap(([name, keys]) => packageReads(name, keys)),
  ];
}

function packageReads(name: string, keys: readonly string[]): Finding[] {
  const own = keys
    .filter((key) => !reservedVariables.has(key))
    .map((key) => key || 'names that are not known before it runs');
  if (own.length === 0) return [];
  const more = own.length > namedKeys ? ` and ${own.length - namedKeys} more` : '';
  return [
    {
      rule: 'environment-variable',
      severity: 'warning',
      message: `The package ${name} reads os.environ (${own.slice(0, namedKeys).join(', ')}${more}); at the edge these are not set.`,
      advice: 'Nothing to do where the package works without them; else configure it in code.',
      source: edgeRestrictions,
    },
  ];
}
