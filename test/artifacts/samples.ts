import { crc32 } from 'node:zlib';
import type { ArtifactEntry } from '../../src/artifacts/entry.ts';
import { hashesOf } from '../../src/artifacts/hashes.ts';
import type { LoadedArtifact } from '../../src/artifacts/loaded-artifact.ts';

/** A zip with one stored (not deflated) file, made by hand so that these tests do not stand on the builder. */
export function zipOf(path: string, text: string): Buffer {
  const name = Buffer.from(path);
  const data = Buffer.from(text);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0); // version needed
  common.writeUInt16LE(0x21, 8); // 1980-01-01
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, data]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** A zip without a file: only the end record. */
export const emptyZip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);

export function artifact(name: string, text: string, overrides: Partial<ArtifactEntry> = {}): LoadedArtifact {
  const bytes = overrides.target === 'cloudfront-function' ? Buffer.from(text) : zipOf('index.js', text);
  const entry: ArtifactEntry = {
    function: name,
    target: 'lambda-edge',
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    eventTypes: ['viewer-request'],
    artifactPath: `.edge/${name}/code.zip`,
    manifestPath: `.edge/${name}/manifest.json`,
    ...hashesOf(bytes),
    sizeBytes: bytes.length,
    commit: null,
    s3Bucket: null,
    s3Key: null,
    hashKey: null,
    associations: null,
    ...overrides,
  };
  return { entry, bytes };
}
