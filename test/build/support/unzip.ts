import { promisify } from 'node:util';
import yauzl from 'yauzl';

export interface UnzippedFile {
  content: Buffer;
  mode: number;
  method: number;
  modified: string;
}

/** Reads a zip with yauzl, which is not what wrote it. Keys are in the order of the zip's directory. */
export async function unzip(zip: Buffer): Promise<Map<string, UnzippedFile>> {
  const archive = await promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)(zip, { lazyEntries: true });
  const files = new Map<string, UnzippedFile>();
  return new Promise((resolve, reject) => {
    archive.on('error', reject);
    archive.on('end', () => resolve(files));
    archive.on('entry', (entry: yauzl.Entry) => {
      archive.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error);
        const parts: Buffer[] = [];
        for await (const part of stream) parts.push(part as Buffer);
        files.set(entry.fileName, {
          content: Buffer.concat(parts),
          mode: entry.externalFileAttributes >>> 16,
          method: entry.compressionMethod,
          modified: `${entry.lastModFileDate}/${entry.lastModFileTime}`,
        });
        archive.readEntry();
      });
    });
    archive.readEntry();
  });
}
