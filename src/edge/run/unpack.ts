import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Entry, fromBufferPromise } from 'yauzl';
import { messageOf, UserError } from '../../kit/errors.ts';
import { inWords, restriction } from '../restrictions.ts';

/**
 * Unpacks a zip into a new folder, gives the folder to `work`, and removes it however that ends.
 * An entry that would land outside the folder, a link, and more bytes than Lambda unpacks are refused.
 */
export async function withUnpacked<T>(
  zip: Uint8Array,
  work: (directory: string) => Promise<T>,
  temporaryDirectory: string = tmpdir(),
): Promise<T> {
  const directory = await realpath(await mkdtemp(join(temporaryDirectory, 'edge-actions-run-')));
  try {
    await unpack(zip, directory);
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Unpacks a zip into an existing folder. */
export async function unpack(zip: Uint8Array, directory: string): Promise<void> {
  const root = resolve(directory);
  const most = restriction('edge-unpacked').value;
  let bytes = 0;
  try {
    const file = await fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
      lazyEntries: true,
    });
    for await (const entry of file.eachEntry()) {
      bytes += entry.uncompressedSize;
      if (bytes > most) throw new Error(`it unpacks to more than the ${inWords(most, 'bytes')} that Lambda allows`);
      const target = placeOf(entry, root);
      if (entry.fileName.endsWith('/')) {
        await mkdir(target, { recursive: true });
        continue;
      }
      await mkdir(dirname(target), { recursive: true });
      // yauzl refuses a stream that brings more bytes than the entry says.
      await pipeline(
        await file.openReadStreamPromise(entry),
        createWriteStream(target, { mode: modeOf(entry), flags: 'wx' }),
      );
    }
  } catch (error) {
    throw new UserError('Bad zip', `The artifact cannot be unpacked: ${messageOf(error)}.`, { cause: error });
  }
}

function placeOf(entry: Entry, root: string): string {
  const target = resolve(root, entry.fileName);
  if (target !== root && !target.startsWith(root + sep))
    throw new Error(`entry ${JSON.stringify(entry.fileName)} lies outside of it`);
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (type === 0o120000) throw new Error(`entry ${JSON.stringify(entry.fileName)} is a symbolic link`);
  return target;
}

function modeOf(entry: Entry): number {
  return (entry.externalFileAttributes >>> 16) & 0o111 ? 0o755 : 0o644;
}
