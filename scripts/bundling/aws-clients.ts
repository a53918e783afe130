import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { licenceOf, packagesIn } from './licences.ts';

/** Stands in every file made here until its comments are taken out, so that a bundle which holds one can be told. */
const mark = '/*! The AWS clients as far as they are used. */';

/** How esbuild leaves out what is not used of the clients: it takes the packages' form as ES modules. */
export const withClients = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  mainFields: ['module', 'main'],
  conditions: ['module'],
  legalComments: 'none',
} satisfies BuildOptions;

/**
 * Replaces the compiled src/aws/sdk by bundles of the AWS clients that hold only what is named there. ncc takes the packages' CommonJS
 * form, of which it can leave nothing out, and loading the rest costs each run more than its calls do.
 *
 * @returns the names of the packages inside, sorted
 */
export async function bundleAwsClients(): Promise<string[]> {
  const folder = path.resolve('lib/aws/sdk');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort();
  const { metafile } = await build({
    entryPoints: files.map((file) => path.join(folder, file)),
    outdir: folder,
    allowOverwrite: true,
    ...withClients,
    splitting: true,
    metafile: true,
    banner: { js: mark },
    logLevel: 'error',
  });
  return packagesIn(metafile);
}

/** Adds the licences of the packages in the AWS clients to a bundle's own, as ncc writes them, where the bundle holds these clients. */
export async function addLicences(bundleFolder: string, packages: string[]): Promise<void> {
  const files = (await readdir(bundleFolder)).filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(files.map((file) => readFile(path.join(bundleFolder, file), 'utf8')));
  if (!texts.some((text) => text.includes(mark))) return;
  const licences = path.join(bundleFolder, 'licenses.txt');
  const added = await Promise.all(packages.map(licenceOf));
  await writeFile(
    licences,
    `${[await readFile(licences, 'utf8'), ...added].map((text) => text.trim()).join('\n\n')}\n`,
  );
}
