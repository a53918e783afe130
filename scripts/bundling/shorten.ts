import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';

/**
 * Takes out of each file of a bundle what Node.js would read at every start for nothing: comments, white space, words that shorter ones say
 * as well. Names stay, and lines are short, for the stack of a bug is all that its report has. The licences are in licenses.txt.
 */
export async function shorten(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  for (const file of files) {
    const place = path.join(folder, file);
    const { code } = await transform(await readFile(place, 'utf8'), {
      legalComments: 'none',
      target: 'node20',
      // With one character beyond ASCII V8 keeps the whole file in two bytes a character.
      charset: 'ascii',
      minifyWhitespace: true,
      minifySyntax: true,
      lineLimit: 200,
    });
    await writeFile(place, code);
  }
}
