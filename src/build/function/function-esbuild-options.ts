import path from 'node:path';
import type { BuildOptions as EsbuildOptions } from 'esbuild';
import { runtimeLanguage } from '../../edge/functions/language.ts';
import type { BundleFolders } from '../esbuild-options.ts';
import type { BuildOptions } from '../options.ts';

/** Forms that esbuild leaves as they are: they are rewritten behind it, as it cannot, or refused by the checks. */
const left = [
  'array-spread',
  'const-and-let',
  'default-argument',
  'destructuring',
  'dynamic-import',
  'for-of',
  'nested-rest-binding',
  'object-extensions',
  'object-rest-spread',
  'regexp-dot-all-flag',
  'regexp-match-indices',
  'regexp-set-notation',
  'regexp-sticky-and-unicode-flags',
  'regexp-unicode-property-escapes',
];

/** The file that a function becomes. */
export const codeName = 'code.js';

/** What the bundler calls the line that exports the handler. */
export const entryName = '<handler>';

/** How esbuild is called for a CloudFront Function. */
export function functionEsbuildOptions(options: BuildOptions, folders: BundleFolders) {
  const { forms } = runtimeLanguage[options.runtime]!;
  const values = { NODE_ENV: 'production', ...options.buildEnv };
  const places = ['process', 'globalThis.process', 'global.process'];
  return {
    absWorkingDir: folders.workingDirectory,
    // Nothing is written; the place makes the source map's paths relative to the working directory.
    outfile: path.join(folders.workingDirectory, codeName),
    allowOverwrite: true,
    write: false,
    bundle: true,
    metafile: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['module'],
    format: 'esm',
    target: 'es5',
    supported: Object.fromEntries([...forms, ...left].map((form) => [form, true])),
    minify: options.minify,
    treeShaking: true,
    legalComments: 'none',
    // One byte a character less than escapes, of few that there are.
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: false,
    define: Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) =>
        places.map((place) => [`${place}.env.${key}`, JSON.stringify(value)]),
      ),
    ),
    logLevel: 'silent',
    color: false,
  } satisfies EsbuildOptions;
}
