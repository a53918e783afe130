import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEsbuildLoader } from '../build/esbuild.ts';
import type { BuildDependencies, Esbuild } from '../build/options.ts';
import type { ActionContext } from './run-action.ts';

/** What a build needs beside its options: esbuild and the programs that run a user's code, all from dist/. */
export function buildDependencies({ dist, environment, workspace, log, signal }: ActionContext): BuildDependencies {
  const load = createEsbuildLoader({
    distEsbuild: path.join(dist, 'esbuild'),
    workspace,
    toolCache: environment.RUNNER_TOOL_CACHE || undefined,
    tempDirectory: environment.RUNNER_TEMP || tmpdir(),
    log,
  });
  let loading: Promise<Esbuild> | undefined;
  return {
    log,
    signal,
    environment,
    onRunner: environment.GITHUB_ACTIONS === 'true',
    loadEsbuild: () => {
      loading ??= load().then(started);
      return loading;
    },
    handlerRuntime: path.join(dist, 'handler-runtime', 'index.js'),
    functionRuntime: path.join(dist, 'function-runtime', 'index.js'),
  };
}

/** esbuild starts its process at the first call otherwise; here that is while the rest of the build is loaded. */
function started(esbuild: Esbuild): Esbuild {
  void esbuild.initialize({});
  return esbuild;
}
