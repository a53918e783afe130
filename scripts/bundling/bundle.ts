import { copyFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { addLicences, bundleAwsClients } from './aws-clients.ts';
import { bundleEdgeLocal } from './edge-local.ts';
import { run } from './run.ts';
import { stripComments } from './strip-comments.ts';

/** What is bundled: name of the folder in dist/ to the compiled entry file. */
async function entries(): Promise<[string, string][]> {
  const actions = (await readdir('lib/actions/main')).filter((file) => file.endsWith('.js')).sort();
  return [
    ...actions.map((file): [string, string] => [path.basename(file, '.js'), `lib/actions/main/${file}`]),
    ['handler-runtime', 'lib/edge/run/handler-runtime.js'],
    ['function-runtime', 'lib/edge/functions/function-runtime.js'],
  ];
}

/** Programs for Python, which lie beside the one for Node.js as they are. */
const pythonPrograms = ['handler-runtime.py', 'python-source.py'];

/** Bundles every action, and the programs that run a user's code, into `folder`. Each replaces what was there in one step. */
export async function bundleAll(folder: string): Promise<void> {
  const packages = await bundleAwsClients();
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
    await addLicences(fresh, packages);
    await stripComments(fresh);
    if (name === 'handler-runtime') {
      for (const file of pythonPrograms) await copyFile(`src/edge/run/${file}`, path.join(fresh, file));
    }
    await rm(output, { recursive: true, force: true });
    await rename(fresh, output);
  }
  await bundleEdgeLocal(path.join(folder, 'edge-local'));
}
