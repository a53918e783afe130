import { findExports } from '../../edge/bundle/exports.ts';
import { readPositions } from '../../edge/bundle/positions.ts';
import type { ParsedBundle } from '../../edge/bundle/request.ts';
import { readScopes } from '../../edge/bundle/scopes.ts';
import { parseBundle } from '../../edge/bundle/syntax.ts';
import { kindOf, resolveValue } from '../../edge/bundle/values.ts';
import type { Finding } from '../../edge/finding.ts';
import { checkFunctionCode } from '../../edge/functions/check-code.ts';
import { restriction } from '../../edge/restrictions.ts';
import { functionEvents, functionRuntimes } from '../../edge/sources.ts';
import type { BundleFolders } from '../esbuild-options.ts';
import type { BuildOptions } from '../options.ts';
import { sourcePaths } from '../source-paths.ts';
import type { BundledCode } from './bundle-code.ts';
import { codeName, entryName } from './function-esbuild-options.ts';
import { lowerCode } from './lower-code.ts';
import { checkSize } from './what-takes-room.ts';

/** A bundle of more than so many times what CloudFront takes is not written: it cannot become small enough. */
const farTooLarge = 4;

/**
 * Checks a bundle, at the user's own lines, and writes it for the runtime.
 *
 * @returns the text where there is no error in what the source says; its size is not looked at, unless it is far too large
 */
export function writeCode(
  bundled: BundledCode,
  options: BuildOptions,
  folders: BundleFolders,
): { findings: Finding[]; text?: string; parsed?: ParsedBundle } {
  const parsed = read(bundled, folders);
  const { scopes, positions } = parsed;
  const notFunction = handlerThatIsNone(parsed);
  const buildEnvKeys = ['NODE_ENV', ...Object.keys(options.buildEnv)];
  const findings = [
    ...bundled.findings,
    ...notFunction,
    ...checkFunctionCode({ scopes, positions, runtime: options.runtime, buildEnvKeys }),
  ];
  const bytes = Buffer.byteLength(bundled.code);
  if (bytes > farTooLarge * restriction('function-code').value) {
    return { findings: [...findings, ...checkSize(bytes, bundled.metafile, folders)] };
  }
  if (findings.some((finding) => finding.severity === 'error')) return { findings };
  const lowered = lowerCode(bundled.code, parsed, options);
  if ('code' in lowered) return { findings, text: lowered.code, parsed };
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

/** An export `handler` that certainly is no function: it would load, and fail at each request. */
function handlerThatIsNone({ program, scopes, positions }: ParsedBundle): Finding[] {
  const exported = findExports(program, scopes).names.get('handler');
  const kind = exported && kindOf(scopes, exported);
  if (kind?.is !== 'other') return [];
  const position = positions.placeOf(resolveValue(scopes, exported!)!)?.position ?? positions.entry;
  return [
    {
      rule: 'handler',
      severity: 'error',
      message: `The handler is ${kind.what}, not a function.`,
      advice: 'Write export function handler(event) { … }.',
      source: functionEvents,
      ...(position ? { position } : {}),
    },
  ];
}

function read(bundled: BundledCode, folders: BundleFolders): ParsedBundle {
  const program = parseBundle(bundled.code);
  const scopes = readScopes(program);
  const paths = sourcePaths(codeName, folders);
  const positions = readPositions({
    sourceMap: bundled.sourceMap,
    ...paths,
    toWorkspacePath: (source) => (source.endsWith(entryName) ? undefined : paths.toWorkspacePath(source)),
  });
  const exported = findExports(program, scopes).names.get('handler');
  const kind = exported && kindOf(scopes, exported);
  return { program, scopes, positions, handler: kind?.is === 'function' ? kind.node : undefined };
}
