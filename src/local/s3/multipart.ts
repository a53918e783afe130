import { createHash, randomUUID } from 'node:crypto';
import { type ChecksumAlgorithm, checksumAlgorithms, checksumOf } from '../protocol/checksums.ts';
import { type OperationHandler, type ServiceCall, ServiceError, type ServiceReply } from '../service.ts';
import { bucketOf } from './buckets.ts';
import { evaluateWrite } from './conditions.ts';
import { s3Errors } from './errors.ts';
import { verifyBody } from './object-checksums.ts';
import { describeWrite, headersOf, tagsOf } from './object-headers.ts';
import { parseRange } from './ranges.ts';
import {
  addVersion,
  type Bucket,
  etagOf,
  newVersionId,
  type ObjectVersion,
  type S3Store,
  type StoredChecksum,
  type Upload,
  type UploadedPart,
  wholeSecond,
} from './store.ts';
import { copySourceOf, requireKey } from './write-objects.ts';

/** Every part but the last has at least 5 MiB (Amazon S3 User Guide, "Multipart upload limits"). */
const smallestPart = 5 * 1024 * 1024;

/** @param now milliseconds since the epoch */
export function multipartOperations(store: S3Store, now: () => number): Record<string, OperationHandler> {
  return {
    CreateMultipartUpload: (call) => begin(store, call, now()),
    UploadPart: (call) => uploadPart(store, call, now),
    UploadPartCopy: (call) => copyPart(store, call, now()),
    CompleteMultipartUpload: (call) => complete(store, call, now),
    AbortMultipartUpload(call) {
      const { bucket, upload } = uploadOf(store, call);
      bucket.uploads.delete(upload.id);
      return {};
    },
    ListParts(call) {
      const { upload } = uploadOf(store, call);
      const Parts = [...upload.parts]
        .sort(([left], [right]) => left - right)
        .map(([PartNumber, part]) => ({
          PartNumber,
          ETag: part.etag,
          Size: part.body.length,
          LastModified: new Date(part.modifiedAt),
          [`Checksum${upload.checksumAlgorithm}`]: part.checksum,
        }));
      const { Bucket, Key, UploadId } = call.input;
      return { output: { Bucket, Key, UploadId, Parts, IsTruncated: false, MaxParts: 1000, StorageClass: 'STANDARD' } };
    },
    ListMultipartUploads(call) {
      const bucket = bucketOf(store, call);
      const Uploads = [...bucket.uploads.values()]
        .filter(({ key }) => key.startsWith(call.input.Prefix ?? ''))
        .map(({ id, key, startedAt }) => ({ UploadId: id, Key: key, Initiated: new Date(startedAt) }));
      return { output: { Bucket: bucket.name, Uploads, IsTruncated: false, MaxUploads: 1000 } };
    },
  };
}

function uploadOf(store: S3Store, call: ServiceCall): { bucket: Bucket; upload: Upload } {
  const bucket = bucketOf(store, call);
  const upload = bucket.uploads.get(call.input.UploadId);
  if (!upload || upload.key !== call.input.Key) {
    throw s3Errors.noSuchUpload(call.input.UploadId);
  }
  return { bucket, upload };
}

function begin(store: S3Store, call: ServiceCall, now: number): ServiceReply {
  const { input } = call;
  const bucket = bucketOf(store, call);
  requireKey(input.Key);
  const algorithm = (input.ChecksumAlgorithm ?? 'CRC64NVME') as ChecksumAlgorithm;
  if (!checksumAlgorithms.includes(algorithm)) {
    throw s3Errors.notImplemented('x-amz-checksum-algorithm');
  }
  const type = input.ChecksumType ?? (algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE');
  if (type === 'FULL_OBJECT' ? algorithm.startsWith('SHA') : algorithm === 'CRC64NVME') {
    throw s3Errors.invalidRequest(
      `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
    );
  }
  const upload: Upload = {
    id: randomUUID(),
    key: input.Key,
    startedAt: wholeSecond(now),
    headers: headersOf(call),
    metadata: input.Metadata ?? {},
    tags: tagsOf(input.Tagging),
    checksumAlgorithm: algorithm,
    checksumType: type,
    parts: new Map(),
  };
  bucket.uploads.set(upload.id, upload);
  const checksum = input.ChecksumAlgorithm ? { ChecksumAlgorithm: algorithm, ChecksumType: type } : {};
  return {
    output: {
      Bucket: bucket.name,
      Key: upload.key,
      UploadId: upload.id,
      ServerSideEncryption: upload.headers.ServerSideEncryption,
      ...checksum,
    },
  };
}

async function uploadPart(store: S3Store, call: ServiceCall, now: () => number): Promise<ServiceReply> {
  uploadOf(store, call);
  requirePartNumber(call.input.PartNumber);
  const given = await verifyBody(call);
  const { upload } = uploadOf(store, call);
  const algorithm = upload.checksumAlgorithm;
  const checksum = given.algorithm === algorithm ? given.value : await checksumOf(algorithm, call.rawBody);
  const part = { body: call.rawBody, etag: etagOf(call.rawBody), checksum, modifiedAt: wholeSecond(now()) };
  upload.parts.set(call.input.PartNumber, part);
  return {
    output: {
      ETag: part.etag,
      ServerSideEncryption: upload.headers.ServerSideEncryption,
      [`Checksum${given.algorithm}`]: given.value,
    },
  };
}

async function copyPart(store: S3Store, call: ServiceCall, now: number): Promise<ServiceReply> {
  const { upload } = uploadOf(store, call);
  requirePartNumber(call.input.PartNumber);
  const { version } = copySourceOf(store, call);
  const range = parseRange(call.input.CopySourceRange, version.body.length);
  const body = range ? version.body.subarray(range.first, range.last + 1) : version.body;
  const checksum = await checksumOf(upload.checksumAlgorithm, body);
  upload.parts.set(call.input.PartNumber, { body, etag: etagOf(body), checksum, modifiedAt: wholeSecond(now) });
  return { output: { CopyPartResult: { ETag: etagOf(body), LastModified: new Date(wholeSecond(now)) } } };
}

function requirePartNumber(part: number): void {
  if (!Number.isInteger(part) || part < 1 || part > 10_000) {
    throw s3Errors.invalidArgument(
      'partNumber',
      String(part),
      'Part number must be an integer between 1 and 10000, inclusive',
    );
  }
}

async function complete(store: S3Store, call: ServiceCall, now: () => number): Promise<ServiceReply> {
  const { input } = call;
  const parts = partsOf(uploadOf(store, call).upload, input.MultipartUpload?.Parts ?? []);
  const body = Buffer.concat(parts.map((part) => part.body));
  const checksum = await checksumOfParts(uploadOf(store, call).upload, parts, body);
  const claimed = input[`Checksum${checksum.algorithm}`];
  if (claimed !== undefined && claimed !== checksum.value) {
    throw s3Errors.badDigest(`The ${checksum.algorithm} you specified did not match the calculated checksum.`);
  }
  const { bucket, upload } = uploadOf(store, call);
  evaluateWrite(input, bucket, upload.key);
  const digests = createHash('md5');
  for (const part of parts) {
    digests.update(Buffer.from(part.etag.replaceAll('"', ''), 'hex'));
  }
  const version: ObjectVersion = {
    versionId: newVersionId(bucket),
    deleteMarker: false,
    body,
    etag: `"${digests.digest('hex')}-${parts.length}"`,
    modifiedAt: wholeSecond(now()),
    headers: upload.headers,
    metadata: upload.metadata,
    checksum,
    tags: upload.tags,
    partSizes: parts.map((part) => part.body.length),
  };
  addVersion(bucket, upload.key, version);
  bucket.uploads.delete(upload.id);
  const Location = `${call.endpoint}/${bucket.name}/${encodeURIComponent(upload.key).replaceAll('%2F', '/')}`;
  return { output: { Location, Bucket: bucket.name, Key: upload.key, ...describeWrite(bucket, version) } };
}

function partsOf(upload: Upload, listed: { PartNumber: number; ETag?: string }[]): UploadedPart[] {
  if (listed.length === 0) {
    throw s3Errors.invalidRequest('You must specify at least one part');
  }
  if (listed.some(({ PartNumber }, index) => index > 0 && PartNumber <= listed[index - 1]!.PartNumber)) {
    throw new ServiceError(
      400,
      'InvalidPartOrder',
      'The list of parts was not in ascending order. Parts must be ordered by part number.',
    );
  }
  return listed.map(({ PartNumber, ETag }, index) => {
    const part = upload.parts.get(PartNumber);
    if (!part || (ETag ?? '').replaceAll('"', '') !== part.etag.replaceAll('"', '')) {
      throw new ServiceError(
        400,
        'InvalidPart',
        "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
        { UploadId: upload.id, PartNumber, ETag: ETag ?? '' },
      );
    }
    if (index < listed.length - 1 && part.body.length < smallestPart) {
      throw new ServiceError(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
        ProposedSize: part.body.length,
        MinSizeAllowed: smallestPart,
        PartNumber,
      });
    }
    return part;
  });
}

async function checksumOfParts(upload: Upload, parts: UploadedPart[], body: Buffer): Promise<StoredChecksum> {
  const { checksumAlgorithm: algorithm, checksumType: type } = upload;
  if (type === 'FULL_OBJECT') {
    return { algorithm, type, value: await checksumOf(algorithm, body) };
  }
  const digests = Buffer.concat(parts.map((part) => Buffer.from(part.checksum ?? '', 'base64')));
  return { algorithm, type, value: `${await checksumOf(algorithm, digests)}-${parts.length}` };
}
