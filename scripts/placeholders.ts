import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createZip } from '../src/build/zip.ts';

/** Modules of Terraform whose functions are made before any code has been published, with the code that runs until then. */
const modules = ['edge-function', 'lambda-function'];

/** `node scripts/placeholders.ts [--check]`: packs each module's placeholder/index.js, or fails where a zip is not what would be packed. */
for (const name of modules) {
  const folder = path.join(import.meta.dirname, '..', 'tf', 'modules', name);
  const zip = await createZip([
    { path: 'index.js', content: await readFile(path.join(folder, 'placeholder', 'index.js')) },
  ]);
  const file = path.join(folder, 'placeholder.zip');
  if (!process.argv.includes('--check')) await writeFile(file, zip);
  else if (!(await readFile(file).catch(() => Buffer.alloc(0))).equals(zip)) {
    console.error(`tf/modules/${name}/placeholder.zip is not what node scripts/placeholders.ts writes.`);
    process.exitCode = 1;
  }
}
