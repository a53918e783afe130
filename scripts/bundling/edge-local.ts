import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { licencesOf, packagesIn } from './licences.ts';

const source = path.resolve('src');
const target = 'node20';

/** CommonJS packages in an ES module ask for Node.js's own modules by `require`. */
const banner =
  "import { createRequire as createRequireOfModule } from 'node:module';\nconst require = createRequireOfModule(import.meta.url);";

/**
 * Bundles the command `edge-local`: the dev server and the local edge in one file, the command itself in another, which an older Node.js can
 * read, and the window's page beside them. Node.js does not run TypeScript below node_modules, where npx puts a package.
 *
 * @param output replaced in one step
 */
export async function bundleEdgeLocal(output: string): Promise<void> {
  const fresh = `${output}.fresh`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const { metafile } = await build({
    entryPoints: [path.join(source, 'dev-server', 'main.ts')],
    outfile: path.join(fresh, 'index.js'),
    bundle: true,
    platform: 'node',
    target,
    format: 'esm',
    mainFields: ['module', 'main'],
    conditions: ['module'],
    charset: 'utf8',
    legalComments: 'none',
    // Names stay, for the stack of a bug is all that its report has.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 500,
    // The clients tell of their operations here, and call nobody.
    define: { 'process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED': '"true"' },
    banner: { js: banner },
    metafile: true,
    logLevel: 'error',
  });
  const command = await readFile(path.join(source, 'dev-server', 'bin.ts'), 'utf8');
  const { code } = await transform(command.replace("'./main.ts'", "'./index.js'"), { loader: 'ts', target });
  const file = path.join(fresh, 'edge-local.js');
  await writeFile(file, `#!/usr/bin/env node\n${code}`);
  await chmod(file, 0o755);
  await writeFile(path.join(fresh, 'package.json'), '{ "type": "module" }\n');
  await writeFile(path.join(fresh, 'licenses.txt'), await licencesOf(packagesIn(metafile)));
  await cp(path.join(source, 'local', 'window', 'page'), path.join(fresh, 'page'), {
    recursive: true,
    filter: (from) => path.basename(from) !== 'tsconfig.json' && !from.endsWith('.d.ts'),
  });
  await rm(output, { recursive: true, force: true });
  await rename(fresh, output);
}
