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

/**
 * Warns of each package that `external` left out, that the code imports, and that neither the runtime nor an included file brings.
 *
 * @param included paths in the zip
 */
export function missingExternals(
  metafile: Metafile,
  options: BuildOptions,
  included: readonly string[],
  locate: Locate,
): Finding[] {
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
  return [...missing].map(([name, importer]) => {
    const position = locate(importer);
    return {
      rule: 'external-missing',
      severity: 'warning',
      message: `${name} is left out of the bundle, and neither ${options.runtime} nor include brings it: loading it will fail.`,
      advice: `Take ${name} off external, or ship it with include: node_modules/${name}/**.`,
      source: runtimePackages.source,
      ...(position ? { position } : {}),
    };
  });
}
