import type { Manifest } from '../artifacts/manifest.ts';
import { checkBundle } from '../edge/bundle/check.ts';
import type { ParsedBundle } from '../edge/bundle/request.ts';
import { checkSizes } from '../edge/checks/sizes.ts';
import type { Finding } from '../edge/finding.ts';
import { InputError } from '../kit/errors.ts';
import type { Bundle } from './bundle.ts';
import type { BundleFolders } from './esbuild-options.ts';
import { parseHandler } from './handler-name.ts';
import { createManifest } from './manifest.ts';
import type { BuildOptions } from './options.ts';
import { sourcePaths } from './source-paths.ts';
import { createZip, type ZipFile } from './zip.ts';

/** A bundle with all that ships beside it, as it would be uploaded. */
export interface Assembled {
  zip: Uint8Array;
  manifest: Manifest;
  findings: Finding[];
  /** `unknown` where only loading the zip tells whether the handler is a function. */
  handler: 'function' | 'unknown';
  /** The tree that has been checked. */
  parsed?: ParsedBundle;
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
    ...sourcePaths(built.fileName, folders),
  });
  const files = combine(built, included);
  const zip = await createZip(files);
  const manifest = createManifest(options, zip, files);
  const { target, eventTypes } = options;
  const sizes = checkSizes({ target, eventTypes, zipBytes: zip.length, unpackedBytes: manifest.unpackedBytes });
  const { handler, parsed } = report;
  return { zip, manifest, handler, findings: [...report.findings, ...sizes], ...(parsed ? { parsed } : {}) };
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
