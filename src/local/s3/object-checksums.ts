import { createHash } from 'node:crypto';
import { type ChecksumAlgorithm, checksumAlgorithms, checksumOf, digestLengths } from '../protocol/checksums.ts';
import { type ServiceCall, ServiceError } from '../service.ts';
import { s3Errors } from './errors.ts';
import type { ObjectVersion, StoredChecksum } from './store.ts';

/**
 * Verifies a body against the checksums that came with it (headers or trailers; `Content-MD5`).
 * @returns the checksum to keep: the caller's, else CRC64NVME, which S3 computes where none came
 */
export async function verifyBody(call: ServiceCall): Promise<StoredChecksum> {
  verifyMd5(call);
  const given = checksumAlgorithms.filter((algorithm) => call.headers[headerOf(algorithm)] !== undefined);
  if (given.length > 1) {
    throw s3Errors.invalidRequest(
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  }
  const [algorithm] = given;
  if (algorithm === undefined) {
    refuseUnknown(call);
    return { algorithm: 'CRC64NVME', value: await checksumOf('CRC64NVME', call.rawBody), type: 'FULL_OBJECT' };
  }
  const header = headerOf(algorithm);
  const claimed = call.headers[header]!;
  requireWellFormed(algorithm, claimed, header);
  const value = await checksumOf(algorithm, call.rawBody);
  if (value !== claimed) {
    throw s3Errors.badDigest(`The ${algorithm} you specified did not match the calculated checksum.`);
  }
  return { algorithm, value, type: 'FULL_OBJECT' };
}

function headerOf(algorithm: ChecksumAlgorithm): string {
  return `x-amz-checksum-${algorithm.toLowerCase()}`;
}

function requireWellFormed(algorithm: ChecksumAlgorithm, value: string, header: string): void {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length !== digestLengths[algorithm] || bytes.toString('base64') !== value) {
    throw s3Errors.invalidRequest(`Value for ${header} header is invalid.`);
  }
}

/** An algorithm that is announced and not there, or that the local edge cannot compute, must not pass for verified. */
function refuseUnknown(call: ServiceCall): void {
  const announced = call.headers['x-amz-sdk-checksum-algorithm'];
  const sent = Object.keys(call.headers).find(
    (name) =>
      name.startsWith('x-amz-checksum-') &&
      !['x-amz-checksum-type', 'x-amz-checksum-mode', 'x-amz-checksum-algorithm'].includes(name),
  );
  if (sent !== undefined) {
    throw s3Errors.notImplemented(sent);
  }
  if (announced !== undefined) {
    throw s3Errors.invalidRequest(
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
}

function verifyMd5(call: ServiceCall): void {
  const claimed = call.headers['content-md5'];
  if (claimed === undefined) {
    return;
  }
  if (Buffer.from(claimed, 'base64').length !== 16) {
    throw new ServiceError(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.', {
      'Content-MD5': claimed,
    });
  }
  const calculated = createHash('md5').update(call.rawBody).digest('base64');
  if (calculated !== claimed) {
    throw new ServiceError(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.', {
      ExpectedDigest: claimed,
      CalculatedDigest: calculated,
    });
  }
}

/** A checksum as output members: `ChecksumSHA256` and `ChecksumType`. */
export function checksumMembers(checksum: StoredChecksum | undefined): Record<string, string> {
  return checksum ? { [`Checksum${checksum.algorithm}`]: checksum.value, ChecksumType: checksum.type } : {};
}

/** `ChecksumAlgorithm` and `ChecksumType` as listings show them. */
export function listedChecksum({ checksum }: ObjectVersion): Record<string, unknown> {
  return checksum ? { ChecksumAlgorithm: [checksum.algorithm], ChecksumType: checksum.type } : {};
}
