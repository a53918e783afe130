import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fromBufferPromise } from 'yauzl';

/**
 * Unpacks a function's zip as Lambda lays it out under LAMBDA_TASK_ROOT.
 * @param directory absolute; made when it is not there
 */
export async function unpackZip(zip: Buffer, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const archive = await fromBufferPromise(zip);
  for await (const entry of archive.eachEntry()) {
    const path = normalize(entry.fileName);
    if (isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`)) {
      throw new Error(`The zip has an entry outside its own folder: ${entry.fileName}`);
    }
    const target = join(directory, path);
    if (entry.fileName.endsWith('/')) {
      await mkdir(target, { recursive: true });
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o111 ? 0o755 : 0o644;
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(target, { mode }));
  }
}
