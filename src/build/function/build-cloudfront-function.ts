import path from 'node:path';
import type { Finding } from '../../edge/finding.ts';
import { isInside, workspacePath } from '../../kit/paths.ts';
import type { Locate } from '../bundle-message.ts';
import type { BundleFolders } from '../esbuild-options.ts';
import { createManifest } from '../manifest.ts';
import type { BuildDependencies, BuildOptions, BuiltCode, Esbuild } from '../options.ts';
import { bundleCode } from './bundle-code.ts';
import { codeName } from './function-esbuild-options.ts';
import { runOnEvents } from './run-on-events.ts';
import { checkSize } from './what-takes-room.ts';

/**
 * Builds a CloudFront Function: bundles it into one module, checks that, and writes it as the one file that the runtime takes. Nothing is
 * written to disk.
 *
 * @returns the file, or the findings that stopped it
 */
export async function buildCloudFrontFunction(
  options: BuildOptions,
  folders: BundleFolders,
  dependencies: BuildDependencies,
): Promise<BuiltCode | { findings: Finding[] }> {
  const loading = dependencies.loadEsbuild();
  const bundling = loading.then((esbuild) => bundleCode(esbuild, options, folders, locator(folders)));
  // Loaded while esbuild works.
  const [bundled, { writeCode }] = await Promise.all([bundling, import('./write-code.ts')]);
  if (!('code' in bundled)) return bundled;
  const { findings, text: written, parsed } = writeCode(bundled, options, folders);
  if (written === undefined) return { findings };
  const text = options.minify ? written : await laidOut(await loading, written);
  const code = Buffer.from(text);
  const { metafile } = bundled;
  return {
    code,
    manifest: createManifest({ ...options, handler: 'handler' }, code, [{ path: codeName, content: code }]),
    findings: [...findings, ...checkSize(code.length, metafile, folders)],
    ...(parsed ? { parsed } : {}),
    sources: { fileName: codeName, code: bundled.code, sourceMap: bundled.sourceMap, written: text },
    run: (events) => runOnEvents(text, events, options, folders, dependencies),
  };
}

/** The code with line ends and indentation, which what was rewritten lacks; nothing else is changed. */
async function laidOut(esbuild: Esbuild, code: string): Promise<string> {
  const { code: text } = await esbuild.transform(code, { target: 'esnext', charset: 'utf8', legalComments: 'none' });
  return text;
}

function locator({ workingDirectory, workspace }: BundleFolders): Locate {
  return (file) => {
    const absolute = path.resolve(workingDirectory, file);
    return isInside(workspace, absolute) ? { file: workspacePath(workspace, absolute) } : undefined;
  };
}
