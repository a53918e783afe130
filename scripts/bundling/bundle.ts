import { copyFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleEdgeLocal } from './edge-local.ts';
import { addLicences, bundlePackages } from './packages.ts';
import { run } from './run.ts';
import { shorten } from './shorten.ts';

const actionEntries = 'lib/actions/main';

/** What is bundled: name of the folder in dist/ to the compiled entry file. */
async function entries(): Promise<[string, string][]> {
  const actions = (await readdir(actionEntries)).filter((file) => file.endsWith('.js')).sort();
  return [
    ...actions.map((file): [string, string] => [path.basename(file, '.js'), `${actionEntries}/${file}`]),
    ['handler-runtime', 'lib/edge/run/handler-runtime.js'],
    ['function-runtime', 'lib/edge/functions/function-runtime.js'],
  ];
}

/** Programs for Python, which lie beside the one for Node.js as they are. */
const pythonPrograms = ['handler-runtime.py', 'python-source.py'];

/** Bundles every action, and the programs that run a user's code, into `folder`. Each replaces what was there in one step. */
export async function bundleAll(folder: string): Promise<void> {
  const packages = await bundlePackages();
  // ncc writes a bundle in the form that the package.json next to its entry says. An action is CommonJS, of which Node.js loads a file and
  // its chunks in less time than ES modules take.
  await writeFile(`${actionEntries}/package.json`, '{}\n');
  for (const [name, entry] of await entries()) {
    const output = path.join(folder, name);
    const fresh = `${output}.fresh`;
    await rm(fresh, { recursive: true, force: true });
    await run('node_modules/@vercel/ncc/dist/ncc/cli.js', [
      'build',
      entry,
      '--out',
      fresh,
      '--license',
      'licenses.txt',
      '--no-cache',
      '--quiet',
    ]);
    if (entry.startsWith(actionEntries)) await writeFile(path.join(fresh, 'package.json'), '{ "type": "commonjs" }\n');
    await addLicences(fresh, packages);
    await shorten(fresh);
    if (name === 'handler-runtime') {
      for (const file of pythonPrograms) await copyFile(`src/edge/run/${file}`, path.join(fresh, file));
    }
    await rm(output, { recursive: true, force: true });
    await rename(fresh, output);
  }
  await bundleEdgeLocal(path.join(folder, 'edge-local'));
}
