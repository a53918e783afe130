import type { S3Client } from '@aws-sdk/client-s3';
import { systemClock } from '../kit/clock.ts';
import { UserError } from '../kit/errors.ts';
import type { Permission } from './access-denied.ts';
import { type CallDescription, call, isAwsError, isNetworkError, statusOf } from './call.ts';
import { bucketArn, objectArn, type S3Place, s3Uri } from './s3-names.ts';

/** An object that was read. */
export interface ReadObject {
  bytes: Uint8Array;
  etag: string;
  /** Null in a bucket without versioning. */
  versionId: string | null;
}

/** What S3 tells of an object without its body. */
export interface ObjectFacts {
  sizeBytes: number;
  etag: string;
  versionId: string | null;
  /** Base64, of the whole object; null where it was stored without one. */
  checksumSha256: string | null;
}

export interface ReadOptions {
  /** Completes "AWS refused ...": `reading the release record of router`. */
  doing: string;
  /** A larger object is refused before its body is read. */
  maximumBytes: number;
  /** Permissions that are needed beside s3:GetObject and s3:ListBucket: a KMS key's. */
  also?: Permission[];
  signal?: AbortSignal;
}

/** How often an object is read from the start when the connection breaks amid its body, which the SDK's retries do not cover. */
const bodyAttempts = 4;

/** Reads an object; null where there is none. A missing bucket is a `UserError`. */
export async function readObject(s3: S3Client, place: S3Place, options: ReadOptions): Promise<ReadObject | null> {
  const { GetObjectCommand } = await import('./sdk/s3.ts');
  const abort = options.signal ? { abortSignal: options.signal } : {};
  const readOnce = async (): Promise<ReadObject> => {
    const command = new GetObjectCommand({ Bucket: place.bucket, Key: place.key, ChecksumMode: 'ENABLED' });
    const answer = await s3.send(command, abort);
    if ((answer.ContentLength ?? 0) > options.maximumBytes) {
      await answer.Body?.transformToWebStream().cancel();
      throw tooLarge(place, answer.ContentLength ?? 0, options.maximumBytes);
    }
    const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    return { bytes, etag: answer.ETag ?? '', versionId: answer.VersionId ?? null };
  };
  return orNull(s3, place, options, () =>
    call(readPermission(place, options), async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await readOnce();
        } catch (error) {
          if (!isBrokenBody(error) || attempt === bodyAttempts) throw error;
          await systemClock.sleep(100 * 2 ** attempt, options.signal);
        }
      }
    }),
  );
}

/** What is known of an object without reading it; null where there is none, or where its bucket is missing. */
export async function headObject(s3: S3Client, place: S3Place, options: ReadOptions): Promise<ObjectFacts | null> {
  const { HeadObjectCommand } = await import('./sdk/s3.ts');
  const command = new HeadObjectCommand({ Bucket: place.bucket, Key: place.key, ChecksumMode: 'ENABLED' });
  const abort = options.signal ? { abortSignal: options.signal } : {};
  return orNull(s3, place, options, async () => {
    const answer = await call(readPermission(place, options), async () => {
      try {
        return await s3.send(command, abort);
      } catch (error) {
        throw await withReason(s3, place, error);
      }
    });
    return {
      sizeBytes: answer.ContentLength ?? 0,
      etag: answer.ETag ?? '',
      versionId: answer.VersionId ?? null,
      // A checksum of checksums, which a multipart upload leaves, says nothing about the bytes.
      checksumSha256: answer.ChecksumSHA256?.includes('-') ? null : (answer.ChecksumSHA256 ?? null),
    };
  });
}

/** A HEAD is refused without a body: expired credentials and a missing permission look alike. A GET of the same object tells the reason. */
async function withReason(s3: S3Client, place: S3Place, error: unknown): Promise<unknown> {
  if (statusOf(error) !== 400 && statusOf(error) !== 403) return error;
  const { GetObjectCommand } = await import('./sdk/s3.ts');
  try {
    const answer = await s3.send(new GetObjectCommand({ Bucket: place.bucket, Key: place.key }));
    await answer.Body?.transformToWebStream().cancel();
    return error;
  } catch (reason) {
    return reason;
  }
}

/**
 * Whether the answer came and its body broke or arrived damaged. An error of the request itself carries the SDK's metadata, and the SDK
 * has tried that often enough already.
 */
function isBrokenBody(error: unknown): boolean {
  const { $metadata, message } = error as { $metadata?: unknown; message?: string };
  return $metadata === undefined && (isNetworkError(error) || /^Checksum mismatch/.test(message ?? ''));
}

/** The permission to read an object, with the one that lets S3 say that it is not there. */
function readPermission(place: S3Place, { doing, also = [] }: ReadOptions): CallDescription {
  return {
    action: 's3:GetObject',
    resource: objectArn(place),
    also: [{ action: 's3:ListBucket', resource: bucketArn(place.bucket) }, ...also],
    doing,
    hint: `S3 refuses in the same way when ${s3Uri(place)} does not exist and the role may not list the bucket.`,
  };
}

async function orNull<T>(
  s3: S3Client,
  place: S3Place,
  options: ReadOptions,
  read: () => Promise<T>,
): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isAwsError(error, 'NoSuchBucket')) throw await bucketMissing(s3, place.bucket, error);
    if (isAwsError(error, 'NoSuchKey', 'NotFound') || statusOf(error) === 404) return null;
    throw s3Refused(error, options.doing);
  }
}

/**
 * What S3 refused for a reason that no caller expects (a disabled KMS key, a bucket policy's demand): its own code and words say what to do.
 * Errors that are in a user's words already, and bugs, are given back as they are.
 */
export function s3Refused(error: unknown, doing: string): unknown {
  const status = statusOf(error) ?? 0;
  if (error instanceof UserError || status < 400) return error;
  const { name, message } = error as Error;
  return new UserError('S3 refused', `S3 refused ${doing}: ${name} (${status}): ${message}`, { cause: error });
}

/** Names the bucket and the region that was asked: a typing error, another account or a missing `terraform apply` look like this. */
export async function bucketMissing(s3: S3Client, bucket: string, cause: unknown): Promise<UserError> {
  const region = await s3.config.region();
  return new UserError(
    'Bucket not found',
    `The bucket ${bucket} does not exist (asked in ${region}; a bucket of another region would have been found). Check its name for a typing error, and that the Terraform root that creates it has been applied.`,
    { cause },
  );
}

function tooLarge(place: S3Place, bytes: number, maximum: number): UserError {
  return new UserError(
    'Object too large',
    `${s3Uri(place)} has ${bytes} bytes, more than the ${maximum} that are allowed here: it is not what was expected at this key.`,
  );
}
