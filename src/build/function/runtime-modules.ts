import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import type { Loader, Plugin } from 'esbuild';
import { runtimeModules } from '../../edge/functions/language.ts';

/** Leaves the runtime's own modules out of the bundle, and refuses Node's: a CloudFront Function has neither network nor files. */
export function runtimeModulesPlugin(runtime: string): Plugin {
  const known = runtimeModules[runtime] ?? [];
  return {
    name: 'runtime-modules',
    setup(build) {
      build.onResolve(
        { filter: /^(node:)?[a-z0-9_]+(\/[a-z]+)?$/ },
        async ({ path, kind, resolveDir, importer, pluginData }) => {
          const name = path.replace(/^node:/, '');
          if (known.includes(name)) return { path: name, external: true };
          const ofOther = Object.values(runtimeModules).some((modules) => modules.includes(name));
          if (pluginData === 'asked' || (!ofOther && !isBuiltin(path))) return undefined;
          // A package of that name may be installed: one that does Node's work in plain JavaScript.
          const found = await build.resolve(path, { kind, resolveDir, importer, pluginData: 'asked' });
          if (found.errors.length === 0 && !found.external) return { path: found.path, sideEffects: found.sideEffects };
          return { errors: [{ text: `${runtime} has no module "${path}": it has ${known.join(', ')}.` }] };
        },
      );
    },
  };
}

/** Makes a script's `function handler` an export, as if the file ended with that line. */
export function exportedScriptPlugin(file: string): Plugin {
  const loaders: Record<string, Loader> = { ts: 'ts', mts: 'ts' };
  return {
    name: 'exported-script',
    setup(build) {
      build.onLoad({ filter: /./, namespace: 'file' }, async ({ path }) => {
        if (path !== file) return undefined;
        const contents = `${await readFile(file, 'utf8')}\nexport { handler };`;
        return { contents, loader: loaders[file.split('.').at(-1)!] ?? 'js' };
      });
    },
  };
}
