import { isBuiltin } from 'node:module';
import type { Metafile } from 'esbuild';
import type { Finding } from '../edge/finding.ts';
import type { Locate } from './bundle-message.ts';
import type { BuildOptions } from './options.ts';
import { broughtByRuntime, matchesPackage, packageName, runtimePackages } from './runtime-packages.ts';

/** Packages that the bundle imports and that only the runtime brings, by name. */
export function importedFromRuntime(metafile: Metafile, options: BuildOptions): string[] {
  const brought = broughtByRuntime(options.runtime);
  const imported = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const names = imported
    .filter((one) => one.external && !isBuiltin(one.path) && matchesPackage(one.path, brought))
    .map((one) => packageName(one.path));
  return [...new Set(names)].sort();
}

/** A package that nothing in the zip or the runtime brings, and the source that imports it, as esbuild names it. */
export interface MissingPackage {
  name: string;
  importer: string;
}

/**
 * The packages that `external` left out, that the code imports, and that neither the runtime nor an included file brings.
 *
 * @param included paths in the zip
 */
export function missingExternals(
  metafile: Metafile,
  options: BuildOptions,
  included: readonly string[],
): MissingPackage[] {
  const brought = broughtByRuntime(options.runtime);
  const missing = new Map<string, string>();
  for (const [importer, input] of Object.entries(metafile.inputs)) {
    for (const { path: imported, external } of input.imports) {
      if (!external || isBuiltin(imported) || !matchesPackage(imported, options.external)) continue;
      const name = packageName(imported);
      const shipped = included.some((file) => `/${file}`.includes(`/node_modules/${name}/`));
      if (shipped || matchesPackage(imported, brought) || missing.has(name)) continue;
      missing.set(name, importer);
    }
  }
  return [...missing].map(([name, importer]) => ({ name, importer }));
}

/** The edge has no layers, so there the package is missing for certain. */
export function missingWarning({ name, importer }: MissingPackage, options: BuildOptions, locate: Locate): Finding {
  const position = locate(importer);
  const then = options.target === 'lambda' ? 'it has to come from a layer' : 'loading it will fail';
  return {
    rule: 'external-missing',
    severity: 'warning',
    message: `${name} is left out of the bundle, and neither ${options.runtime} nor include brings it: ${then}.`,
    advice: `Take ${name} off external, or ship it with include: node_modules/${name}/**.`,
    source: runtimePackages.source,
    ...(position ? { position } : {}),
  };
}
