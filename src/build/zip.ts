import { promisify } from 'node:util';
import { crc32, deflateRaw, deflateRawSync } from 'node:zlib';
import { UserError } from '../kit/errors.ts';
import { sideBySide } from '../kit/side-by-side.ts';

/** A file to put into a zip: its path inside, with forward slashes, and its bytes. */
export interface ZipFile {
  path: string;
  content: Uint8Array;
}

/**
 * zlib's default. Level 9 makes bundles about half a percent smaller for twice the time. From this level on zlib hashes three bytes in
 * all of its implementations, and it gives the same bytes on x64 and arm64.
 */
const level = 6;
const chunkBytes = 256 * 1024;
/** Each stream takes 256 KB; more than the thread pool's four at once would gain nothing. */
const parallelStreams = 4;

/** 1980-01-01 00:00, the first moment a zip can name. It is written as fields, so no clock and no time zone takes part. */
const dosTime = 0;
const dosDate = 0x0021;
/** 2.0: deflate. */
const versionNeeded = 20;
const madeByUnix = 3 << 8;
const utf8Names = 0x0800;
const regularFile = 0o100000;

const deflate = promisify(deflateRaw) as (content: Uint8Array, options: object) => Promise<Buffer>;

interface PackedFile {
  name: Buffer;
  flags: number;
  mode: number;
  method: 0 | 8;
  checksum: number;
  size: number;
  data: Uint8Array;
}

/**
 * Writes a zip whose bytes depend on the paths and contents alone: entries sorted by the bytes of their UTF-8 names, one constant time,
 * modes by rule, no extra fields, no directory entries, no zip64.
 *
 * @returns the whole zip
 * @throws UserError for no file at all, a path that is unsafe or there twice, and what zip cannot hold without zip64
 */
export async function createZip(files: readonly ZipFile[]): Promise<Buffer> {
  if (files.length === 0)
    throw new UserError('Empty zip', 'There is no file to put into the zip, and AWS refuses an empty one.');
  if (files.length > 0xfffe)
    throw new UserError('Too many files', `A zip holds at most 65,534 files here, and there are ${files.length}.`);
  const sorted = files
    .map((file) => ({ ...file, name: nameBytes(file.path) }))
    .sort((a, b) => Buffer.compare(a.name, b.name));
  refuseCollisions(sorted.map((file) => file.path));

  const packed = await sideBySide(sorted, (file) => pack(file.name, file.content), parallelStreams);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of packed) {
    const header = localHeader(file);
    parts.push(header, file.name, file.data);
    directory.push(directoryHeader(file, offset), file.name);
    offset += header.length + file.name.length + file.data.length;
  }
  const directoryBytes = directory.reduce((sum, part) => sum + part.length, 0);
  if (offset + directoryBytes > 0xffffffff) throw tooLarge('The zip is');
  return Buffer.concat([...parts, ...directory, endOfDirectory(packed.length, directoryBytes, offset)]);
}

/**
 * The mode a file gets in the zip: 0755 for what the system can start (a `#!` line or an ELF image), else 0644. It follows from the
 * content, never from the file system, where umask, checkout and platform decide.
 */
export function modeOf(content: Uint8Array): 0o755 | 0o644 {
  const script = content[0] === 0x23 && content[1] === 0x21;
  const elf = content[0] === 0x7f && content[1] === 0x45 && content[2] === 0x4c && content[3] === 0x46;
  return script || elf ? 0o755 : 0o644;
}

async function pack(name: Buffer, content: Uint8Array): Promise<PackedFile> {
  if (content.length > 0xffffffff) throw tooLarge(`${name} is`);
  // A thread costs more than it gains on a small file; on a large one the checksum is made meanwhile.
  const options = { level, chunkSize: chunkBytes };
  const deflating = content.length < chunkBytes ? deflateRawSync(content, options) : deflate(content, options);
  const checksum = crc32(content);
  const deflated = await deflating;
  const shrinks = deflated.length < content.length;
  return {
    name,
    flags: name.some((byte) => byte > 0x7f) ? utf8Names : 0,
    mode: modeOf(content),
    method: shrinks ? 8 : 0,
    checksum,
    size: content.length,
    data: shrinks ? deflated : content,
  };
}

function localHeader(file: PackedFile): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  writeCommon(file, header, 6);
  return header;
}

function directoryHeader(file: PackedFile, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(madeByUnix | versionNeeded, 4);
  header.writeUInt16LE(versionNeeded, 6);
  writeCommon(file, header, 8);
  // Lengths of extra field and comment, the disk and the internal attributes stay zero.
  header.writeUInt32LE(((regularFile | file.mode) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** The fields that both headers have, in the same order. */
function writeCommon(file: PackedFile, header: Buffer, at: number): void {
  header.writeUInt16LE(file.flags, at);
  header.writeUInt16LE(file.method, at + 2);
  header.writeUInt16LE(dosTime, at + 4);
  header.writeUInt16LE(dosDate, at + 6);
  header.writeUInt32LE(file.checksum, at + 8);
  header.writeUInt32LE(file.data.length, at + 12);
  header.writeUInt32LE(file.size, at + 16);
  header.writeUInt16LE(file.name.length, at + 20);
}

function endOfDirectory(count: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** The path as it stands in the zip, refused where unpacking it could write outside of its folder. */
function nameBytes(path: string): Buffer {
  const reason = unsafe(path);
  if (reason)
    throw new UserError('Unsafe path in the zip', `${JSON.stringify(path)} cannot be a path in a zip: ${reason}.`);
  return Buffer.from(path, 'utf8');
}

function unsafe(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (path.includes('\0')) return 'it holds a NUL character';
  if (!path.isWellFormed()) return 'it is not valid Unicode';
  if (path.includes('\\')) return 'it holds a backslash; paths in a zip have forward slashes';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'it is absolute';
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return "it has an empty, '.' or '..' part";
  if (Buffer.byteLength(path) > 0xffff) return 'it is longer than 65,535 bytes';
  return undefined;
}

/** @param paths sorted; the same path twice, or a file where another path needs a folder, cannot be unpacked. */
function refuseCollisions(paths: string[]): void {
  const known = new Set<string>();
  for (const path of paths) {
    if (known.has(path))
      throw new UserError('Path twice in the zip', `${JSON.stringify(path)} would be in the zip twice.`);
    known.add(path);
  }
  for (const path of paths) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const folder = path.slice(0, slash);
      if (known.has(folder)) {
        throw new UserError(
          'Path twice in the zip',
          `${JSON.stringify(folder)} would be both a file and the folder of ${JSON.stringify(path)} in the zip.`,
        );
      }
    }
  }
}

function tooLarge(subject: string): UserError {
  return new UserError(
    'Zip too large',
    `${subject} larger than 4 GB, which a zip without zip64 cannot hold and Lambda would refuse.`,
  );
}
