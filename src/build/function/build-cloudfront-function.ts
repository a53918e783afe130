import path from 'node:path';
import type { Program } from 'acorn';
import { findExports } from '../../edge/bundle/exports.ts';
import { readPositions } from '../../edge/bundle/positions.ts';
import type { ParsedBundle } from '../../edge/bundle/request.ts';
import { readScopes } from '../../edge/bundle/scopes.ts';
import { parseBundle } from '../../edge/bundle/syntax.ts';
import { kindOf } from '../../edge/bundle/values.ts';
import type { Finding } from '../../edge/finding.ts';
import { checkFunctionCode } from '../../edge/functions/check-code.ts';
import { functionRuntimes } from '../../edge/sources.ts';
import { isInside, workspacePath } from '../../kit/paths.ts';
import type { Locate } from '../bundle-message.ts';
import type { BundleFolders } from '../esbuild-options.ts';
import { createManifest } from '../manifest.ts';
import type { BuildDependencies, BuildOptions, BuiltCode } from '../options.ts';
import { sourcePaths } from '../source-paths.ts';
import { type BundledCode, bundleCode, codeName, entryName } from './bundle-code.ts';
import { lowerCode } from './lower-code.ts';
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
  const bundled = await bundleCode(await dependencies.loadEsbuild(), options, folders, locator(folders));
  if (!('code' in bundled)) return bundled;
  const { findings, text, parsed } = writeFile(bundled, options, folders);
  if (text === undefined) return { findings };
  const code = Buffer.from(text);
  return {
    code,
    manifest: createManifest({ ...options, handler: 'handler' }, code, [{ path: codeName, content: code }]),
    findings: [...findings, ...checkSize(code.length, bundled.metafile, folders)],
    ...(parsed ? { parsed } : {}),
    run: (events) => runOnEvents(text, events, options, folders, dependencies),
  };
}

/** Checks the bundle, at the user's own lines, and writes it for the runtime. */
function writeFile(
  bundled: BundledCode,
  options: BuildOptions,
  folders: BundleFolders,
): { findings: Finding[]; text?: string; parsed?: ParsedBundle } {
  const program: Program = parseBundle(bundled.code);
  const scopes = readScopes(program);
  const paths = sourcePaths(codeName, folders);
  const positions = readPositions({
    sourceMap: bundled.sourceMap,
    ...paths,
    toWorkspacePath: (source) => (source.endsWith(entryName) ? undefined : paths.toWorkspacePath(source)),
  });
  const buildEnvKeys = ['NODE_ENV', ...Object.keys(options.buildEnv)];
  const findings = [
    ...bundled.findings,
    ...checkFunctionCode({ scopes, positions, runtime: options.runtime, buildEnvKeys }),
  ];
  if (findings.some((finding) => finding.severity === 'error')) return { findings };
  const lowered = lowerCode(bundled.code, program, scopes, options.runtime);
  if ('code' in lowered) {
    const exported = findExports(program, scopes).names.get('handler');
    const kind = exported && kindOf(scopes, exported);
    const handler = kind?.is === 'function' ? kind.node : undefined;
    return { findings, text: lowered.code, parsed: { program, scopes, positions, handler } };
  }
  const refused = lowered.problems.map(({ node, what }): Finding => {
    const position = positions.placeOf(node)?.position ?? positions.entry;
    return {
      rule: 'function-syntax',
      severity: 'error',
      message: `${options.runtime} does not take this, and it cannot be rewritten into what it takes: ${what}.`,
      advice: 'Write it another way, or use cloudfront-js-2.0.',
      source: functionRuntimes,
      ...(position ? { position } : {}),
    };
  });
  return { findings: [...findings, ...refused] };
}

function locator({ workingDirectory, workspace }: BundleFolders): Locate {
  return (file) => {
    const absolute = path.resolve(workingDirectory, file);
    return isInside(workspace, absolute) ? { file: workspacePath(workspace, absolute) } : undefined;
  };
}
