import { createHash } from 'node:crypto';
import { messageOf, UserError } from '../kit/errors.ts';
import type { ManifestFile } from './manifest.ts';
import { maximumUnpackedBytes } from './size-limits.ts';

/** First bytes of a zip with an entry, and of one without: APPNOTE 4.3.7 and 4.3.16. */
const entrySignature = 0x04034b50;
const emptySignature = 0x06054b50;

/** Refuses what is not a zip, and a zip that holds nothing, from its first bytes. @param where path or S3 URI, for the message */
export function checkIsZip(bytes: Uint8Array, where: string): void {
  const signature = bytes.length >= 4 ? Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE(0) : 0;
  if (signature === entrySignature) return;
  if (signature === emptySignature) {
    throw new UserError('Zip is empty', `${where} is a zip that holds no file. Build it again, and check its entry.`);
  }
  throw new UserError('Not a zip', `${where} is not a zip file. Give the code.zip that build-lambda wrote.`);
}

/**
 * The files of a zip with their sizes and hashes, sorted by the bytes of their paths.
 * @throws UserError where the zip is damaged or unpacks to more than Lambda takes
 */
export async function filesInZip(bytes: Uint8Array, where: string): Promise<ManifestFile[]> {
  const { fromBufferPromise } = await import('yauzl');
  const files: ManifestFile[] = [];
  let total = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    });
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      total += entry.uncompressedSize;
      if (total > maximumUnpackedBytes) throw tooLargeUnpacked(where);
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        hash.update(chunk as Buffer);
        size += (chunk as Buffer).length;
      }
      files.push({ path: entry.fileName, bytes: size, sha256: hash.digest('hex') });
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('Zip is damaged', `${where} cannot be read as a zip: ${messageOf(error)}. Build it again.`, {
      cause: error,
    });
  }
  return files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

/**
 * The paths of a zip's entries, from the list at its end: nothing is unpacked.
 *
 * @returns null where the list cannot be read
 */
export async function namesInZip(bytes: Uint8Array): Promise<string[] | null> {
  const { fromBufferPromise } = await import('yauzl');
  const names: string[] = [];
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    });
    for await (const { fileName } of zip.eachEntry()) names.push(fileName);
  } catch {
    return null;
  }
  return names;
}

function tooLargeUnpacked(where: string): UserError {
  return new UserError(
    'Artifact too large',
    `${where} unpacks to more than ${maximumUnpackedBytes} bytes, which is all that Lambda takes.`,
  );
}
