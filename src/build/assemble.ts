import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../artifacts/manifest.ts';
import { checkBundle } from '../edge/bundle/check.ts';
import { checkSizes } from '../edge/checks/sizes.ts';
import type { Finding } from '../edge/finding.ts';
import { InputError } from '../kit/errors.ts';
import { isInside, workspacePath } from '../kit/paths.ts';
import type { Bundle } from './bundle.ts';
import type { BundleFolders } from './esbuild-options.ts';
import { parseHandler } from './handler-name.ts';
import { createManifest } from './manifest.ts';
import type { BuildOptions } from './options.ts';
import { createZip, type ZipFile } from './zip.ts';

/** A bundle with all that ships beside it, as it would be uploaded. */
export interface Assembled {
  zip: Uint8Array;
  manifest: Manifest;
  findings: Finding[];
  /** `unknown` where only loading the zip tells whether the handler is a function. */
  handler: 'function' | 'unknown';
}

/** Checks the bundled code, zips it with the included files, and checks the sizes of the result. Nothing is written. */
export async function assemble(
  built: Bundle,
  included: ZipFile[],
  options: BuildOptions,
  folders: BundleFolders,
): Promise<Assembled> {
  const report = checkBundle({
    code: built.code,
    sourceMap: built.sourceMap,
    fileName: built.fileName,
    target: options.target,
    eventTypes: options.eventTypes,
    runtime: options.runtime,
    handlerExport: parseHandler(options.handler).export,
    // NODE_ENV has a value unless it is given another.
    buildEnvKeys: ['NODE_ENV', ...Object.keys(options.buildEnv)],
    toWorkspacePath: workspacePathOf(built, folders),
    hasByteOrderMark: (file) => startsWithMark(path.join(folders.workspace, ...file.split('/'))),
  });
  const files = combine(built, included);
  const zip = await createZip(files);
  const manifest = createManifest(options, zip, files);
  const { target, eventTypes } = options;
  const sizes = checkSizes({ target, eventTypes, zipBytes: zip.length, unpackedBytes: manifest.unpackedBytes });
  return { zip, manifest, handler: report.handler, findings: [...report.findings, ...sizes] };
}

/**
 * The bundle's files and the included ones, which must not take the bundle's place: neither its paths, nor those at which Lambda's runtime
 * looks for the handler's file before or after it.
 */
function combine(built: Bundle, included: ZipFile[]): ZipFile[] {
  const stem = built.fileName.replace(/\.[cm]?js$/, '');
  const taken = [
    ...['', '.js', '.mjs', '.cjs'].map((extension) => stem + extension),
    ...built.files.map((file) => file.path),
  ];
  const clash = included.find((file) => taken.includes(file.path));
  if (clash) {
    throw new InputError(
      'include',
      clash.path,
      `no file in the place of the bundle, ${built.fileName}`,
      'Leave the file out of include, or give the bundle another place with handler.',
    );
  }
  return [...built.files, ...included];
}

function startsWithMark(file: string): boolean {
  // Sources are small, and it is read only for a finding on its first line.
  return readFileSync(file).subarray(0, 3).equals(Buffer.from('\ufeff'));
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
