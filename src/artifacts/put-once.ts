import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { type Permission, unknownAccount } from '../aws/access-denied.ts';
import { attemptsOf, call, mayHaveTakenEffect } from '../aws/call.ts';
import { conditionalWrite } from '../aws/conditional-write.ts';
import { objectArn, type S3Place, s3Uri } from '../aws/s3-names.ts';
import { headObject, readObject } from '../aws/s3-objects.ts';
import { UserError } from '../kit/errors.ts';
import { base64ToHex, hexToBase64 } from './hashes.ts';

/** One object of a stored artifact. */
export interface ObjectToStore {
  place: S3Place;
  bytes: Uint8Array;
  contentType: string;
  /** Hash of the artifact that the object belongs to, hex. */
  sha256: string;
  /** The artifact hash that stored bytes state: the code's own, or the one written in hash object and manifest. */
  statedHash: (bytes: Uint8Array) => string | undefined;
  /** Whether S3's checksum of the object is the artifact's hash: true for the code. */
  isCode: boolean;
  /** Null: the bucket's own encryption. */
  kmsKeyId: string | null;
  /** What to do where the name belongs to other bytes. */
  ifTaken?: string;
}

const ifArtifactTaken =
  "Give another 'version' where that is the label's name; under 'sha256/' somebody else wrote the object, and it has to be removed.";

export interface StoredObject {
  /** Null in a bucket without versioning. */
  versionId: string | null;
}

export interface PutOutcome extends StoredObject {
  /** False when another uploader stored the same bytes first. */
  created: boolean;
}

/**
 * Looks an object up without writing.
 * @returns null where there is none
 * @throws UserError where it belongs to other bytes, with both hashes
 */
export async function findStored(
  s3: S3Client,
  object: ObjectToStore,
  signal: AbortSignal | undefined,
): Promise<StoredObject | null> {
  const options = {
    doing: `looking at ${s3Uri(object.place)}`,
    maximumBytes: Math.max(object.bytes.length * 2, 1024 * 1024),
    also: keyPermissions(object.kmsKeyId, 'kms:Decrypt'),
    ...(signal ? { signal } : {}),
  };
  const facts = object.isCode ? await headObject(s3, object.place, options) : undefined;
  if (facts === null) return null;
  if (facts?.checksumSha256) return compared(object, base64ToHex(facts.checksumSha256), facts);
  // Stored without a SHA-256 (the AWS CLI's `cp` does so), or a small object: its bytes tell.
  const read = await readObject(s3, object.place, options);
  return read ? compared(object, object.statedHash(read.bytes), read) : null;
}

function compared(object: ObjectToStore, stored: string | undefined, { versionId }: StoredObject): StoredObject {
  if (stored === object.sha256) return { versionId };
  const show = (hex: string | undefined) => (hex === undefined ? 'no SHA-256' : `${hex} (base64 ${hexToBase64(hex)})`);
  throw new UserError(
    'Name already taken',
    `${s3Uri(object.place)} belongs to other bytes and is not overwritten. SHA-256 of each:\n  ${show(stored)}: stored there\n  ${show(object.sha256)}: these bytes\n${object.ifTaken ?? ifArtifactTaken}`,
  );
}

/**
 * Writes an object if there is none of its name (`If-None-Match: *`), with its SHA-256, which S3 checks and keeps.
 * A lost race, and an answer that was lost after the write took effect, end well when what is there states the same hash.
 */
export async function putOnce(
  s3: S3Client,
  object: ObjectToStore,
  signal: AbortSignal | undefined,
): Promise<PutOutcome> {
  return conditionalWrite<PutOutcome>(s3, {
    place: object.place,
    write: async () => ({ created: true, versionId: await put(s3, object, signal) }),
    settle: async (error) => {
      const stored = await findStored(s3, object, signal);
      // Refused at a repetition, the first try of the same call has most likely taken effect.
      return stored ? { ...stored, created: mayHaveTakenEffect(error) || attemptsOf(error) > 1 } : undefined;
    },
    signal,
  });
}

async function put(s3: S3Client, object: ObjectToStore, signal: AbortSignal | undefined): Promise<string | null> {
  const { PutObjectCommand } = await import('../aws/sdk/s3.ts');
  const { place, bytes, contentType, kmsKeyId } = object;
  const command = new PutObjectCommand({
    Bucket: place.bucket,
    Key: place.key,
    Body: bytes,
    ContentType: contentType,
    ContentLength: bytes.length,
    ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
    IfNoneMatch: '*',
    ...(kmsKeyId === null ? {} : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId }),
  });
  const description = {
    action: 's3:PutObject',
    resource: objectArn(place),
    also: keyPermissions(kmsKeyId, 'kms:GenerateDataKey'),
    doing: `writing ${s3Uri(place)}`,
  };
  const answer = await call(description, () => s3.send(command, signal ? { abortSignal: signal } : {}));
  return answer.VersionId ?? null;
}

function keyPermissions(kmsKeyId: string | null, action: string): Permission[] {
  if (kmsKeyId === null) return [];
  if (kmsKeyId.startsWith('arn:')) return [{ action, resource: kmsKeyId }];
  // IAM grants the use of a key by the key's own ARN: an alias is not enough.
  const key = kmsKeyId.startsWith('alias/') ? 'KEY-ID' : kmsKeyId;
  return [{ action, resource: `arn:aws:kms:REGION:${unknownAccount}:key/${key}` }];
}
