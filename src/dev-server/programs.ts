import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEsbuildLoader } from '../build/esbuild.ts';
import type { BuildDependencies } from '../build/options.ts';
import type { Logger } from '../kit/log.ts';
import type { ChildPrograms } from '../local/services.ts';

/** The programs and files that the dev server needs beside its own code. */
export interface Installation {
  programs: ChildPrograms;
  /** Folder of the package, absolute. */
  root: string;
}

/**
 * Whether the dev server runs as a bundle or from its sources, the programs that hold a user's code are those of dist/, as in the actions:
 * they start in a third of the time that their sources take.
 *
 * @param main the URL of the program that runs: `src/dev-server/main.ts`, or a file in `dist/edge-local/`
 */
export function installationOf(main: string): Installation {
  const root = path.resolve(path.dirname(fileURLToPath(main)), '..', '..');
  const program = (name: string) => path.join(root, 'dist', name, 'index.js');
  return {
    root,
    programs: {
      handlerRuntime: program('handler-runtime'),
      functionRuntime: program('function-runtime'),
      moduleDirectories: moduleDirectories(root),
    },
  };
}

/** Where the package's dependencies lie: below it, or beside it where it is a dependency itself. */
function moduleDirectories(root: string): string[] {
  const above = path.dirname(root);
  return [path.join(root, 'node_modules'), ...(path.basename(above) === 'node_modules' ? [above] : [])].filter(
    existsSync,
  );
}

/** What builds need, beside a log. */
export function buildDependencies(
  { root, programs }: Installation,
  environment: NodeJS.ProcessEnv,
  log: Logger,
  signal: AbortSignal,
): Omit<BuildDependencies, 'log'> {
  // Where npm has put esbuild's executable for this machine.
  const holder = [root, path.resolve(root, '..', '..')].find((one) =>
    existsSync(path.join(one, 'node_modules', '@esbuild')),
  );
  const loadEsbuild = createEsbuildLoader({
    distEsbuild: path.join(root, 'dist', 'esbuild'),
    workspace: holder ?? root,
    toolCache: environment.RUNNER_TOOL_CACHE || undefined,
    tempDirectory: tmpdir(),
    log,
  });
  const { handlerRuntime, functionRuntime } = programs;
  const onRunner = environment.GITHUB_ACTIONS === 'true';
  return { loadEsbuild, handlerRuntime, functionRuntime, environment, onRunner, signal, withoutAdvice: true };
}
