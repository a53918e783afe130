import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';

/**
 * Takes the comments out of each file of a bundle: a third of it, which Node.js reads at every start. Lines and names stay, for the stack of
 * a bug is all that its report has; without them (minified) it starts no faster. The licences are in licenses.txt.
 */
export async function stripComments(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  for (const file of files) {
    const place = path.join(folder, file);
    const options = { legalComments: 'none', target: 'node20', charset: 'utf8' } as const;
    const { code } = await transform(await readFile(place, 'utf8'), options);
    await writeFile(place, code);
  }
}
