import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEsbuildLoader } from '../build/esbuild.ts';
import type { BuildDependencies } from '../build/options.ts';
import type { Logger } from '../kit/log.ts';
import type { ChildPrograms } from '../local/services.ts';

/** The programs and files that the dev server needs beside its own code: of the source tree, or of dist/ where it runs as a bundle. */
export interface Installation {
  programs: ChildPrograms;
  /** Folder of the package, absolute. */
  root: string;
}

/** @param main the URL of the program that runs: `src/dev-server/main.ts`, or a file in `dist/edge-local/` */
export function installationOf(main: string): Installation {
  const file = fileURLToPath(main);
  const root = path.resolve(path.dirname(file), '..', '..');
  const isSource = file.endsWith('.ts');
  const folder = (name: string) => path.join(root, 'dist', name, 'index.js');
  return {
    root,
    programs: {
      handlerRuntime: isSource ? path.join(root, 'src/edge/run/handler-runtime.ts') : folder('handler-runtime'),
      functionRuntime: isSource
        ? path.join(root, 'src/edge/functions/function-runtime.ts')
        : folder('function-runtime'),
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
  return { loadEsbuild, handlerRuntime, functionRuntime, environment, signal };
}
