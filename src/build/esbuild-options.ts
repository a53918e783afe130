import path from 'node:path';
import type { BuildOptions as EsbuildOptions } from 'esbuild';
import { InputError } from '../kit/errors.ts';
import type { BuildOptions } from './options.ts';
import { broughtByRuntime, nodeVersionOf } from './runtime-packages.ts';

export interface BundleFolders {
  /** Real paths: esbuild follows symbolic links, and paths in the output must not depend on them. */
  workingDirectory: string;
  workspace: string;
  /** Absolute path of the entry. */
  entry: string;
}

/** The file that a bundle becomes. */
export interface OutputFile {
  /** Path in the zip. */
  path: string;
  format: 'cjs' | 'esm';
}

/** How esbuild is called for a function: what is the same for all, and what the function's inputs decide. */
export function esbuildOptions(options: BuildOptions, folders: BundleFolders, output: OutputFile) {
  const version = nodeVersionOf(options.runtime);
  if (version === undefined) {
    throw new InputError(
      'runtime',
      options.runtime,
      `a Node.js runtime such as nodejs24.x for the entry ${options.entry}`,
    );
  }
  return {
    absWorkingDir: folders.workingDirectory,
    entryPoints: [folders.entry],
    // Nothing is written; the place makes the source map's paths relative to the working directory.
    outfile: path.join(folders.workingDirectory, ...output.path.split('/')),
    allowOverwrite: true,
    write: false,
    bundle: true,
    metafile: true,
    platform: 'node',
    target: `node${version}`,
    format: output.format,
    minify: options.minify,
    treeShaking: true,
    legalComments: 'none',
    sourcemap: options.sourceMap ? 'linked' : 'external',
    // The sources are in the repository; their text would be most of the map.
    sourcesContent: false,
    external: [...broughtByRuntime(options.runtime), ...options.external],
    define: { ...environment(options), ...(output.format === 'esm' ? moduleDefines : {}) },
    ...(output.format === 'esm' ? { banner: { js: moduleBanner } } : {}),
    logLevel: 'silent',
    color: false,
  } satisfies EsbuildOptions;
}

/** The edge has no environment, so a value given here stands in the code; regional Lambda keeps what it is not given. */
function environment({ target, buildEnv }: BuildOptions): Record<string, string> {
  const values = target === 'lambda' ? buildEnv : { NODE_ENV: 'production', ...buildEnv };
  const names = ['process', 'globalThis.process', 'global.process'];
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      names.map((name) => [`${name}.env.${key}`, JSON.stringify(value)]),
    ),
  );
}

/** CommonJS packages in an ES module: `require` is made, and the two names that only CommonJS has get their counterparts. */
const moduleBanner =
  'import { createRequire as createRequireOfModule } from "node:module"; globalThis.require ??= createRequireOfModule(import.meta.url);';
const moduleDefines = { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' };
