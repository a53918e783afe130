import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { licenceOf, packagesIn } from './licences.ts';

/** Folders of the compiled sources that name what is used of packages, and a mark by which a bundle that holds it can be told. */
const parts = [
  { folder: 'lib/aws/sdk', mark: '/*! The AWS clients as far as they are used. */' },
  {
    folder: 'lib/edge/bundle/packages',
    mark: '/*! The parser and the reader of source maps as far as they are used. */',
  },
];

/** How esbuild leaves out what is not used of a package: it takes the form as ES modules. */
export const withPackages = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  mainFields: ['module', 'main'],
  conditions: ['module'],
  legalComments: 'none',
  // Their names are of no use in the stack of a bug in our own code, and Node.js reads them at every start.
  minify: true,
} satisfies BuildOptions;

/** What a bundle holds of packages where the mark stands in one of its files. */
interface Bundled {
  mark: string;
  /** Names, sorted. */
  packages: string[];
}

/**
 * Replaces the compiled files that name what is used of packages by bundles that hold only that. ncc leaves nothing out of the AWS clients,
 * of which it takes the CommonJS form, and puts every package of some size into a chunk of its own, to be loaded by itself.
 */
export function bundlePackages(): Promise<Bundled[]> {
  return Promise.all(
    parts.map(async ({ folder, mark }) => {
      const absolute = path.resolve(folder);
      const files = (await readdir(absolute)).filter((file) => file.endsWith('.js')).sort();
      const { metafile } = await build({
        entryPoints: files.map((file) => path.join(absolute, file)),
        outdir: absolute,
        allowOverwrite: true,
        ...withPackages,
        splitting: true,
        metafile: true,
        banner: { js: mark },
        logLevel: 'error',
      });
      return { mark, packages: packagesIn(metafile) };
    }),
  );
}

/** Adds the licences of packages that a bundle holds through `bundlePackages` to the bundle's own, as ncc writes them. */
export async function addLicences(bundleFolder: string, bundled: Bundled[]): Promise<void> {
  const files = (await readdir(bundleFolder)).filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(files.map((file) => readFile(path.join(bundleFolder, file), 'utf8')));
  const packages = bundled.flatMap(({ mark, packages }) => (texts.some((text) => text.includes(mark)) ? packages : []));
  if (packages.length === 0) return;
  const licences = path.join(bundleFolder, 'licenses.txt');
  const added = await Promise.all(packages.map(licenceOf));
  await writeFile(
    licences,
    `${[await readFile(licences, 'utf8'), ...added].map((text) => text.trim()).join('\n\n')}\n`,
  );
}
