import path from 'node:path';
import type { BuildFailure, BuildResult, Message, Metafile } from 'esbuild';
import type { Finding } from '../edge/finding.ts';
import { isInside, workspacePath } from '../kit/paths.ts';
import { findingOf, type Locate } from './bundle-message.ts';
import { type BundleFolders, esbuildOptions, type OutputFile } from './esbuild-options.ts';
import { importedFromRuntime, missingExternals, missingWarning } from './externals.ts';
import { parseHandler } from './handler-name.ts';
import type { BuildOptions, Esbuild } from './options.ts';
import type { ZipFile } from './zip.ts';

/** A bundled function. */
export interface Bundle {
  /** Path in the zip: `index.js`. */
  fileName: string;
  code: string;
  /** The source map, JSON; `sources` are relative to the file in the working directory. */
  sourceMap: string;
  /** The code and, where it is shipped, its source map. */
  files: ZipFile[];
  /** Packages that are left to the runtime. */
  runtimePackages: string[];
  /** Packages that are left out and that nothing known brings. */
  missingPackages: string[];
  /** Warnings and notices. */
  findings: Finding[];
}

/**
 * Bundles a Node.js function into one file, named as the handler says: CommonJS `.js`, or `.mjs` where the source needs an ES module.
 *
 * @param commonJsExtension `.cjs` where a package.json beside the bundle makes `.js` an ES module
 * @returns the bundle, or the findings that stopped it
 */
export async function bundle(
  esbuild: Esbuild,
  options: BuildOptions,
  folders: BundleFolders,
  included: readonly string[],
  commonJsExtension: '.js' | '.cjs' = '.js',
): Promise<{ bundle: Bundle } | { findings: Finding[] }> {
  const { file } = parseHandler(options.handler);
  const locate = locator(folders);
  const finding = (message: Message, severity: 'error' | 'warning') =>
    findingOf(message, severity, esbuild.version, locate);
  let output: OutputFile = { path: file + commonJsExtension, format: 'cjs' };
  let result = await attempt(esbuild, options, folders, output);
  const reason = needsModule(result);
  if (reason) {
    output = { path: `${file}.mjs`, format: 'esm' };
    result = await attempt(esbuild, options, folders, output);
  }
  if ('errors' in result && result.errors.length > 0) {
    return {
      findings: [
        ...result.errors.map((message) => finding(message, 'error')),
        ...result.warnings.map((message) => finding(message, 'warning')),
      ],
    };
  }
  const built = result as BuildResult<{ write: false; metafile: true }>;
  const fileName = output.path;
  const missing = missingExternals(built.metafile, options, included);
  const findings = [
    ...(reason ? [moduleNotice(fileName, reason, esbuild.version)] : []),
    ...built.warnings.map((message) => finding(message, 'warning')),
    ...outsideWorkspace(built.metafile, folders),
    ...missing.map((one) => missingWarning(one, options, locate)),
  ];
  const runtimePackages = importedFromRuntime(built.metafile, options);
  const missingPackages = missing.map((one) => one.name);
  const files = outputs(built, fileName, options.sourceMap);
  return { bundle: { fileName, findings, runtimePackages, missingPackages, ...files } };
}

/** esbuild reports failures by throwing them; both ends look alike here. */
async function attempt(
  esbuild: Esbuild,
  options: BuildOptions,
  folders: BundleFolders,
  output: OutputFile,
): Promise<BuildResult<{ write: false; metafile: true }> | BuildFailure> {
  try {
    return await esbuild.build(esbuildOptions(options, folders, output));
  } catch (error) {
    if (Array.isArray((error as Partial<BuildFailure>).errors)) return error as BuildFailure;
    throw error;
  }
}

/** Why the source can only be an ES module, if so. A CommonJS entry cannot become one: its exports would have no names. */
function needsModule(result: BuildResult | BuildFailure): string | undefined {
  if (result.errors.some((error) => error.text.startsWith('Top-level await') && error.text.includes('"cjs"'))) {
    return 'top-level await';
  }
  if (!('metafile' in result) || !result.warnings.some((warning) => warning.id === 'empty-import-meta'))
    return undefined;
  const { inputs, outputs } = result.metafile as Metafile;
  const entry = Object.values(outputs).find((output) => output.entryPoint)?.entryPoint;
  return entry && inputs[entry]?.format === 'esm' ? 'import.meta' : undefined;
}

function moduleNotice(fileName: string, reason: string, version: string): Finding {
  return {
    rule: 'es-module',
    severity: 'notice',
    message: `The source uses ${reason}, so it is built as an ES module, ${fileName}.`,
    advice: 'Nothing to do; Lambda loads it as it would load a .js file.',
    source: { title: `esbuild ${version}`, read: '2026-11-21' },
  };
}

function outputs(built: BuildResult<{ write: false }>, fileName: string, shipMap: boolean) {
  const map = built.outputFiles.find((file) => file.path.endsWith('.map'));
  const code = built.outputFiles.find((file) => !file.path.endsWith('.map'));
  if (!map || !code)
    throw new Error(`esbuild gave ${built.outputFiles.length} files, expected the code and its source map`);
  const files: ZipFile[] = [{ path: fileName, content: code.contents }];
  if (shipMap) files.push({ path: `${fileName}.map`, content: map.contents });
  return { code: code.text, sourceMap: map.text, files };
}

/** Bytes that come from outside of the workspace may be others on another machine: said, because the hash is what is trusted. */
function outsideWorkspace(metafile: Metafile, folders: BundleFolders): Finding[] {
  const outside = Object.keys(metafile.inputs)
    .filter((input) => !/^[a-z-]{2,}:/.test(input) && !input.startsWith('<'))
    .filter((input) => !isInside(folders.workspace, path.resolve(folders.workingDirectory, input)));
  if (outside.length === 0) return [];
  const count = outside.length === 1 ? '1 file' : `${outside.length} files`;
  return [
    {
      rule: 'outside-workspace',
      severity: 'warning',
      message: `${count} outside of the workspace went into the bundle, first ${outside[0]}: another machine may build other bytes.`,
      advice: 'Install dependencies inside the workspace.',
      source: { title: 'edge-actions, reproducible builds', read: '2026-11-21' },
    },
  ];
}

function locator(folders: BundleFolders): Locate {
  return (file) => {
    const absolute = path.resolve(folders.workingDirectory, file);
    return isInside(folders.workspace, absolute) ? { file: workspacePath(folders.workspace, absolute) } : undefined;
  };
}
