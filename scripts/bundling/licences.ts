import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** Names of the packages that a bundle of esbuild holds, sorted. */
export function packagesIn({ inputs }: Metafile): string[] {
  const packages = Object.keys(inputs).flatMap((input) => {
    const name = /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    return name ? [name] : [];
  });
  return [...new Set(packages)].sort();
}

/** A package's name, licence and the licence's text, as ncc writes them. */
export async function licenceOf(name: string): Promise<string> {
  const folder = path.join('node_modules', name);
  const { license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { license: string };
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : '';
  return `${name}\n${license}\n${text}`;
}

/** The text of a licenses.txt; packages whose licences are the same to the letter stand above one text. */
export async function licencesOf(packages: string[]): Promise<string> {
  const names = new Map<string, string[]>();
  for (const name of packages) {
    const [, ...text] = (await licenceOf(name)).trim().split('\n');
    const licence = text.join('\n');
    names.set(licence, [...(names.get(licence) ?? []), name]);
  }
  return `${[...names].map(([licence, all]) => `${all.join('\n')}\n${licence}`).join('\n\n')}\n`;
}
