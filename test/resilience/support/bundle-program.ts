import path from 'node:path';
import { build } from 'esbuild';

/** Bundles a program of this folder: one file starts several times as fast as the sources. */
export async function bundleProgram(name: string, outfile: string): Promise<void> {
  const entryPoints = [path.join(import.meta.dirname, name)];
  const banner = {
    js: "import { createRequire as createRequireOfProgram } from 'node:module'; const require = createRequireOfProgram(import.meta.url);",
  };
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', banner, logLevel: 'error' });
}
