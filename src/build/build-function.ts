import path from 'node:path';
import type { ArtifactEntry } from '../artifacts/entry.ts';
import { codeFileName } from '../artifacts/keys.ts';
import type { Manifest } from '../artifacts/manifest.ts';
import { checkSettings } from '../edge/checks/settings.ts';
import type { Finding } from '../edge/finding.ts';
import { functionNamePattern } from '../edge/vocabulary.ts';
import { InputError } from '../kit/errors.ts';
import { resolveInside, workspacePath } from '../kit/paths.ts';
import { advise } from './advise.ts';
import type { Assembled } from './assemble.ts';
import { BuildError } from './build-error.ts';
import { bundle } from './bundle.ts';
import { isPython, resolveFolders } from './entry.ts';
import type { BundleFolders } from './esbuild-options.ts';
import { matchFiles } from './globs.ts';
import { parseHandler } from './handler-name.ts';
import { includedFiles, isModuleScope } from './include.ts';
import { manifestText } from './manifest.ts';
import type { BuildDependencies, BuildOptions, BuiltCode, BuiltFunction } from './options.ts';
import { type BuiltZip, runBuilt } from './run-built.ts';
import { removeArtifact, writeArtifact } from './write-artifact.ts';
import type { ZipFile } from './zip.ts';

/**
 * Builds one function: bundles it, checks it, writes the zip in memory, runs that zip on the sample events, and only then puts it and its
 * manifest into `<outputDirectory>/<function>`.
 *
 * @throws BuildError with all findings when one of them is an error: nothing is left in the output folder then
 * @throws InputError for an input that names what is not there
 */
export async function buildFunction(options: BuildOptions, dependencies: BuildDependencies): Promise<BuiltFunction> {
  if (!functionNamePattern.test(options.functionName)) {
    throw new InputError('function-name', options.functionName, "1 to 64 letters, digits, '-' and '_'");
  }
  const folder = path.join(options.outputDirectory, options.functionName);
  await resolveInside('output-directory', folder, options.workspace, options.workspace);
  removeArtifact(folder);

  const folders = await resolveFolders(options, dependencies);
  const globFolders = { ...folders, outputDirectory: options.outputDirectory };
  const included = await includedFiles(options.include, globFolders, (bytes) => checkUnpacked(options, bytes));
  const events = options.events === undefined ? [] : await matchFiles('events', options.events, globFolders);

  const findings: Finding[] = checkSettings({ ...options, today: new Date((dependencies.now ?? Date.now)()) });
  const built = await builderOf(options, folders)(options, folders, included, dependencies);
  if (!('manifest' in built)) throw new BuildError([options.functionName], [...findings, ...built.findings]);
  const { code, manifest } = built;
  findings.push(...built.findings);
  stopOnErrors(options, findings);
  const run = await built.run(events);
  findings.push(...run.findings);
  stopOnErrors(options, findings);

  const codeName = codeFileName(options.target);
  const written = writeArtifact({ folder, code, codeName, manifest: manifestText(manifest) });
  dependencies.log.info(`${options.functionName}: ${code.length} bytes, sha256 ${manifest.sha256}`);
  return {
    entry: entryOf(options, manifest, written),
    manifest,
    findings,
    eventRuns: run.eventRuns,
    unpackedBytes: manifest.unpackedBytes,
    ...(built.sources ? { sources: built.sources } : {}),
    advice: dependencies.withoutAdvice
      ? null
      : await advise({ parsed: built.parsed, runs: run.answers ?? [], folder }, options, folders, dependencies),
  };
}

/** How a function of this target and language becomes an artifact in memory, or the findings that stopped it. */
type Build = (
  options: BuildOptions,
  folders: BundleFolders,
  included: ZipFile[],
  dependencies: BuildDependencies,
) => Promise<BuiltCode | { findings: Finding[] }>;

function builderOf({ target }: BuildOptions, { entry }: BundleFolders): Build {
  if (target === 'cloudfront-function') return buildFunctionCode;
  return isPython(entry) ? buildFromPython : buildFromNode;
}

async function buildFunctionCode(
  options: BuildOptions,
  folders: BundleFolders,
  _included: ZipFile[],
  dependencies: BuildDependencies,
): Promise<BuiltCode | { findings: Finding[] }> {
  const { buildCloudFrontFunction } = await import('./function/build-cloudfront-function.ts');
  return buildCloudFrontFunction(options, folders, dependencies);
}

/** A zip as it is checked in the end: by running it. */
function runnable(
  assembled: Assembled,
  packages: Pick<BuiltZip, 'runtimePackages' | 'missingPackages'>,
  [options, folders, dependencies]: [BuildOptions, BundleFolders, BuildDependencies],
): BuiltCode {
  const { zip, manifest, findings, handler, parsed } = assembled;
  const run = (events: string[]) => runBuilt({ zip, handler, ...packages, events }, options, folders, dependencies);
  return { code: zip, manifest, findings, run, ...(parsed ? { parsed } : {}) };
}

async function buildFromNode(
  options: BuildOptions,
  folders: BundleFolders,
  included: ZipFile[],
  dependencies: BuildDependencies,
): Promise<BuiltCode | { findings: Finding[] }> {
  if (options.runtime.startsWith('python')) {
    throw new InputError('runtime', options.runtime, `a Node.js runtime, as the entry is ${options.entry}`);
  }
  const { file } = parseHandler(options.handler);
  const [bundled, { assemble }] = await Promise.all([
    bundle(
      await dependencies.loadEsbuild(),
      options,
      folders,
      included.map((one) => one.path),
      isModuleScope(`${file}.js`, included) ? '.cjs' : '.js',
    ),
    // Loaded while esbuild works.
    import('./assemble.ts'),
    options.target === 'lambda' || dependencies.withoutAdvice ? undefined : import('../advice/advise.ts'),
  ]);
  if ('findings' in bundled) return bundled;
  const { runtimePackages, missingPackages, findings } = bundled.bundle;
  const assembled = await assemble(bundled.bundle, included, options, folders);
  const all = { ...assembled, findings: [...findings, ...assembled.findings] };
  const { fileName, code, sourceMap } = bundled.bundle;
  const artifact = runnable(all, { runtimePackages, missingPackages }, [options, folders, dependencies]);
  return { ...artifact, sources: { fileName, code, sourceMap } };
}

async function buildFromPython(
  options: BuildOptions,
  folders: BundleFolders,
  included: ZipFile[],
  dependencies: BuildDependencies,
): Promise<BuiltCode | { findings: Finding[] }> {
  const { buildPython } = await import('./python/build-python.ts');
  const built = await buildPython(options, folders, included, dependencies);
  if (!('zip' in built)) return built;
  return runnable(built, { runtimePackages: [], missingPackages: [] }, [options, folders, dependencies]);
}

/** Stops a build whose files are too large unpacked, before they are read and zipped. */
async function checkUnpacked(options: BuildOptions, unpackedBytes: number): Promise<void> {
  const { checkSizes } = await import('../edge/checks/sizes.ts');
  stopOnErrors(options, checkSizes({ ...options, zipBytes: 0, unpackedBytes }));
}

function stopOnErrors(options: BuildOptions, findings: Finding[]): void {
  if (findings.some((finding) => finding.severity === 'error')) throw new BuildError([options.functionName], findings);
}

function entryOf(
  options: BuildOptions,
  manifest: Manifest,
  written: { code: string; manifest: string },
): ArtifactEntry {
  return {
    function: manifest.function,
    target: manifest.target,
    runtime: manifest.runtime,
    handler: manifest.handler,
    eventTypes: manifest.eventTypes,
    artifactPath: workspacePath(options.workspace, written.code),
    manifestPath: workspacePath(options.workspace, written.manifest),
    sha256: manifest.sha256,
    codeSha256: manifest.codeSha256,
    sizeBytes: manifest.sizeBytes,
    commit: manifest.commit,
    s3Bucket: null,
    s3Key: null,
    hashKey: null,
    associations: options.associations,
  };
}
