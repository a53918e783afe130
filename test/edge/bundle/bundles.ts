import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { checkBundle } from '../../../src/edge/bundle/check.ts';
import type { BundleReport, BundleToCheck } from '../../../src/edge/bundle/request.ts';
import type { Finding } from '../../../src/edge/finding.ts';
import { eventTypes } from '../../../src/edge/vocabulary.ts';

export interface BundleSettings extends Partial<BundleToCheck> {
  minify?: boolean;
  format?: 'cjs' | 'esm';
  define?: Record<string, string>;
  external?: string[];
}

/** Bundles sources with esbuild, as a build does, and checks the result. The entry is `src/index.ts` unless a map of files says otherwise. */
export async function check(
  source: string | Record<string, string>,
  settings: BundleSettings = {},
): Promise<BundleReport> {
  const { minify = true, format = 'cjs', define = {}, external = [], ...changes } = settings;
  const files = typeof source === 'string' ? { 'src/index.ts': source } : source;
  const folder = mkdtempSync(join(tmpdir(), 'edge-bundle-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const outfile = join(folder, format === 'cjs' ? 'out/index.js' : 'out/index.mjs');
    const result = await build({
      entryPoints: [join(folder, Object.keys(files)[0]!)],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node24',
      format,
      minify,
      define,
      external,
      sourcemap: 'external',
      write: false,
      logLevel: 'silent',
    });
    const text = (ending: string) => result.outputFiles.find((file) => file.path.endsWith(ending))!.text;
    const { findings, handler } = checkBundle({
      code: text('js'),
      sourceMap: text('.map'),
      fileName: format === 'cjs' ? 'index.js' : 'index.mjs',
      target: 'lambda-edge',
      eventTypes,
      runtime: 'nodejs24.x',
      handlerExport: 'handler',
      buildEnvKeys: [],
      toWorkspacePath: (from) => {
        const file = relative(folder, resolve(dirname(outfile), from));
        return { file, isPackage: file.includes('node_modules/') };
      },
      ...changes,
    });
    return { findings, handler };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A finding as one line: `error read-only-header src/index.ts:3 message`. */
export function line({ severity, rule, position }: Finding): string {
  return `${severity} ${rule} ${position ? `${position.file}:${position.line}` : '-'}`;
}

/** Findings of a source, minified and not, which must agree. */
export async function lines(source: string | Record<string, string>, settings: BundleSettings = {}): Promise<string[]> {
  const minified = (await check(source, { ...settings, minify: true })).findings.map(line);
  const readable = (await check(source, { ...settings, minify: false })).findings.map(line);
  if (minified.sort().join() !== readable.sort().join())
    throw new Error(`minified: ${minified.join(', ')}; readable: ${readable.join(', ')}`);
  return minified;
}
