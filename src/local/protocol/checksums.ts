import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc';

/** The checksum algorithms of S3 that are computed here, by S3's names. */
export const checksumAlgorithms = ['SHA256', 'SHA1', 'CRC32', 'CRC32C', 'CRC64NVME'] as const;
export type ChecksumAlgorithm = (typeof checksumAlgorithms)[number];

/** A checksum as S3 writes it: base64 of the digest, big-endian for the CRCs. */
export async function checksumOf(algorithm: ChecksumAlgorithm, bytes: Uint8Array): Promise<string> {
  switch (algorithm) {
    case 'SHA256':
    case 'SHA1':
      return createHash(algorithm).update(bytes).digest('base64');
    case 'CRC32': {
      const digest = Buffer.alloc(4);
      digest.writeUInt32BE(crc32(bytes));
      return digest.toString('base64');
    }
    default: {
      const crc = algorithm === 'CRC32C' ? new Crc32c() : new Crc64Nvme();
      crc.update(bytes);
      return Buffer.from(await crc.digest()).toString('base64');
    }
  }
}

/** Length in bytes of an algorithm's digest. */
export const digestLengths: Record<ChecksumAlgorithm, number> = {
  SHA256: 32,
  SHA1: 20,
  CRC32: 4,
  CRC32C: 4,
  CRC64NVME: 8,
};
