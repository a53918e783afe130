/** Signatures of a zip's last record and of an entry of its list: APPNOTE 4.3.16 and 4.3.12. */
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

const endBytes = 22;
const entryBytes = 46;
const longestComment = 0xffff;

/**
 * The paths of a zip's entries, from the list at its end: nothing is unpacked, and what is asked of it costs next to nothing.
 *
 * @returns null where there is no such list, where it is damaged, or where it is a ZIP64's
 */
export function namesInZip(bytes: Uint8Array): string[] | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(zip);
  if (end === null) return null;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + entryBytes > end || zip.readUInt32LE(at) !== entrySignature) return null;
    const name = zip.readUInt16LE(at + 28);
    names.push(zip.toString('utf8', at + entryBytes, at + entryBytes + name));
    at += entryBytes + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}

/** Where the last record begins: at the very end, but for a comment. */
function endOf(zip: Buffer): number | null {
  const first = Math.max(0, zip.length - endBytes - longestComment);
  for (let at = zip.length - endBytes; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === endSignature && at + endBytes + zip.readUInt16LE(at + 20) === zip.length) return at;
  }
  return null;
}
