import path from 'node:path';
import type { ArtifactEntry } from '../artifacts/entry.ts';
import type { Manifest } from '../artifacts/manifest.ts';
import type { Finding } from '../edge/finding.ts';
import { functionNamePattern } from '../edge/vocabulary.ts';
import { InputError } from '../kit/errors.ts';
import { isInside, resolveInside, workspacePath } from '../kit/paths.ts';
import { BuildError } from './build-error.ts';
import { type Bundle, bundle } from './bundle.ts';
import { resolveFolders } from './entry.ts';
import type { BundleFolders } from './esbuild-options.ts';
import { type GlobFolders, matchFiles } from './globs.ts';
import { parseHandler } from './handler-name.ts';
import { includedFiles, isModuleScope } from './include.ts';
import { createManifest, manifestText } from './manifest.ts';
import type { BuildDependencies, BuildOptions, BuiltFunction } from './options.ts';
import { runBuilt } from './run-built.ts';
import { removeArtifact, writeArtifact } from './write-artifact.ts';
import { createZip, type ZipFile } from './zip.ts';

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
  await resolveInside('output-directory', options.outputDirectory, options.workspace, options.workspace);
  const folder = path.join(options.outputDirectory, options.functionName);
  await removeArtifact(folder);

  const folders = await resolveFolders(options);
  const globFolders = { ...folders, outputDirectory: options.outputDirectory };
  const { file, export: handlerExport } = parseHandler(options.handler);
  const included = await includedFiles(options.include, globFolders);
  const events = await eventFiles(options, globFolders);

  const { checkBundle, checkSettings, checkSizes } = await import('../edge/checks.ts');
  const findings: Finding[] = checkSettings({ ...options, today: new Date((dependencies.now ?? Date.now)()) });
  const bundled = await bundle(
    await dependencies.loadEsbuild(),
    options,
    folders,
    included.map((one) => one.path),
    isModuleScope(`${file}.js`, included) ? '.cjs' : '.js',
  );
  if ('findings' in bundled) throw new BuildError([options.functionName], [...findings, ...bundled.findings]);
  const built = bundled.bundle;
  const report = checkBundle({
    ...options,
    ...built,
    handlerExport,
    buildEnvKeys: Object.keys(options.buildEnv),
    toWorkspacePath: workspacePathOf(built, folders),
  });
  findings.push(...built.findings, ...report.findings);

  const files = combine(built.files, included);
  const zip = await createZip(files);
  const manifest = createManifest(options, zip, files);
  findings.push(...checkSizes({ ...options, zipBytes: zip.length, unpackedBytes: manifest.unpackedBytes }));
  stopOnErrors(options, findings);
  const run = await runBuilt({ ...built, zip, events, handler: report.handler }, options, folders, dependencies);
  findings.push(...run.findings);
  stopOnErrors(options, findings);

  const written = await writeArtifact({ folder, code: zip, codeName: 'code.zip', manifest: manifestText(manifest) });
  dependencies.log.info(`${options.functionName}: ${zip.length} bytes, sha256 ${manifest.sha256}`);
  return {
    entry: entryOf(options, manifest, written),
    manifest,
    findings,
    eventRuns: run.eventRuns,
    unpackedBytes: manifest.unpackedBytes,
  };
}

function stopOnErrors(options: BuildOptions, findings: Finding[]): void {
  if (findings.some((finding) => finding.severity === 'error')) throw new BuildError([options.functionName], findings);
}

async function eventFiles(options: BuildOptions, folders: GlobFolders): Promise<string[]> {
  return options.events === undefined ? [] : matchFiles('events', options.events, folders);
}

/** The bundle's files and the included ones, which must not take the bundle's place. */
function combine(bundled: ZipFile[], included: ZipFile[]): ZipFile[] {
  const clash = included.find((file) => bundled.some((own) => own.path === file.path));
  if (clash) {
    throw new InputError(
      'include',
      clash.path,
      `no file at the bundle's own path ${clash.path}`,
      'Leave the file out of include, or give the bundle another place with handler.',
    );
  }
  return [...bundled, ...included];
}

/** The source map names sources from the folder of the bundle's file; annotations name them from the workspace. */
function workspacePathOf(built: Bundle, folders: BundleFolders) {
  const folder = path.dirname(path.join(folders.workingDirectory, ...built.fileName.split('/')));
  return (source: string): { file: string; isPackage: boolean } | undefined => {
    const absolute = path.resolve(folder, source);
    const parts = absolute.split(path.sep);
    const packages = parts.lastIndexOf('node_modules');
    if (isInside(folders.workspace, absolute)) {
      return { file: workspacePath(folders.workspace, absolute), isPackage: packages >= 0 };
    }
    // A linked package outside of the workspace: none of the user's own lines, whatever it is called.
    return { file: parts.slice(packages >= 0 ? packages : -1).join('/'), isPackage: true };
  };
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
