import path from 'node:path';
import type { BuildFailure, BuildResult, Message, Metafile } from 'esbuild';
import type { Finding } from '../../edge/finding.ts';
import { findingOf, type Locate } from '../bundle-message.ts';
import type { BundleFolders } from '../esbuild-options.ts';
import type { BuildOptions, Esbuild } from '../options.ts';
import { entryName, functionEsbuildOptions } from './function-esbuild-options.ts';
import { exportedScriptPlugin, runtimeModulesPlugin } from './runtime-modules.ts';

/** A CloudFront Function bundled into one module that exports `handler`. */
export interface BundledCode {
  code: string;
  /** JSON; `sources` are relative to the working directory. */
  sourceMap: string;
  metafile: Metafile;
  /** Warnings. */
  findings: Finding[];
}

/**
 * Bundles the entry: its export `handler`, its default export, or, in a script without exports, its function of that name.
 *
 * @returns the bundle, or the findings that stopped it
 */
export async function bundleCode(
  esbuild: Esbuild,
  options: BuildOptions,
  folders: BundleFolders,
  locate: Locate,
): Promise<BundledCode | { findings: Finding[] }> {
  const finding = (message: Message, severity: 'error' | 'warning'): Finding => {
    const found = findingOf(
      { ...message, text: inWords(message.text, options.runtime) },
      severity,
      esbuild.version,
      locate,
    );
    return noHandler(found, options, locate, folders) ?? found;
  };
  const result = await bundleAnyKind(esbuild, options, folders);
  if (result.errors.length > 0) {
    return {
      findings: [
        ...result.errors.map((message) => finding(message, 'error')),
        ...result.warnings.map((message) => finding(message, 'warning')),
      ],
    };
  }
  const built = result as BuildResult<{ write: false; metafile: true }>;
  const map = built.outputFiles.find((file) => file.path.endsWith('.map'));
  const code = built.outputFiles.find((file) => !file.path.endsWith('.map'));
  return {
    code: code?.text ?? '',
    sourceMap: map?.text ?? '',
    metafile: built.metafile,
    // Direct eval is an error of the checks.
    findings: built.warnings
      .filter((message) => message.id !== 'direct-eval')
      .map((message) => finding(message, 'warning')),
  };
}

type Bundling = BuildResult<{ write: false; metafile: true }> | BuildFailure;

/** Most entries export a handler; of the others it is found out what they do instead. */
async function bundleAnyKind(esbuild: Esbuild, options: BuildOptions, folders: BundleFolders): Promise<Bundling> {
  const result = await attempt(esbuild, options, folders, 'handler');
  if (![...result.errors, ...result.warnings].some(isWithoutHandler)) return result;
  const kind = await kindOfEntry(esbuild, folders);
  if (typeof kind !== 'string') return kind;
  return kind === 'handler' ? result : attempt(esbuild, options, folders, kind);
}

/** esbuild's word for an entry that has no export of that name: an error for a module, a warning for a script. */
function isWithoutHandler({ id, text, location }: Message): boolean {
  return location?.file === entryName && (id === 'import-is-undefined' || text.startsWith('No matching export'));
}

type EntryKind = 'handler' | 'default' | 'script';

/** How the entry gives its handler; the failure where it cannot be parsed. */
async function kindOfEntry(esbuild: Esbuild, folders: BundleFolders): Promise<EntryKind | BuildFailure> {
  const built = await orFailure(
    esbuild.build({
      absWorkingDir: folders.workingDirectory,
      entryPoints: [folders.entry],
      outdir: folders.workingDirectory,
      allowOverwrite: true,
      write: false,
      metafile: true,
      format: 'esm',
      logLevel: 'silent',
    }),
  );
  if (!('metafile' in built)) return built;
  const { inputs, outputs } = built.metafile;
  const [output] = Object.values(outputs);
  // `exports.handler = ` of a CommonJS file is found by its importer.
  if (output?.exports.includes('handler') || Object.values(inputs)[0]?.format === 'cjs') return 'handler';
  return output?.exports.includes('default') ? 'default' : 'script';
}

async function attempt(
  esbuild: Esbuild,
  options: BuildOptions,
  folders: BundleFolders,
  kind: EntryKind,
): Promise<Bundling> {
  const from = path.relative(folders.workingDirectory, folders.entry).split(path.sep).join('/');
  const name = kind === 'default' ? 'default as handler' : 'handler';
  return orFailure(
    esbuild.build({
      ...functionEsbuildOptions(options, folders),
      // What else the entry exports, for tests, is left out.
      stdin: {
        contents: `export { ${name} } from ${JSON.stringify(from.startsWith('.') ? from : `./${from}`)};`,
        resolveDir: folders.workingDirectory,
        sourcefile: entryName,
      },
      plugins: [
        runtimeModulesPlugin(options.runtime),
        ...(kind === 'script' ? [exportedScriptPlugin(folders.entry)] : []),
      ],
    }),
  );
}

async function orFailure<T>(building: Promise<T>): Promise<T | BuildFailure> {
  try {
    return await building;
  } catch (error) {
    if (Array.isArray((error as Partial<BuildFailure>).errors)) return error as BuildFailure;
    throw error;
  }
}

/** esbuild names its target, which is none that a user has chosen. */
function inWords(text: string, runtime: string): string {
  if (text.startsWith('Top-level await')) return `${runtime} does not take await outside of functions.`;
  const [, form] = /^Transforming (.*) to the configured target environment .* is not supported yet$/.exec(text) ?? [];
  return form === undefined ? text : `${runtime} does not take ${form}, and it cannot be rewritten into what it takes.`;
}

function noHandler(
  finding: Finding,
  options: BuildOptions,
  locate: Locate,
  folders: BundleFolders,
): Finding | undefined {
  const isMissing = /^"handler" is not declared in this file|^No matching export in .* for import "handler"/.test(
    finding.message,
  );
  if (!isMissing) return undefined;
  const from = path.relative(folders.workingDirectory, folders.entry);
  const position = locate(from);
  return {
    ...finding,
    rule: 'handler',
    message: `${options.entry} has no handler: neither an export of that name, nor a default export, nor a function handler(event).`,
    advice: 'Write export function handler(event) { … }.',
    ...(position ? { position: { ...position, line: 1 } } : {}),
  };
}
