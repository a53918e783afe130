import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { call } from '../aws/call.ts';
import { conditionalWrite } from '../aws/conditional-write.ts';
import { objectArn, s3Uri } from '../aws/s3-names.ts';
import { readObject } from '../aws/s3-objects.ts';
import { UserError } from '../kit/errors.ts';
import type { ReleaseRecord } from './record.ts';
import { maximumRecordBytes, parseRecord, serialiseRecord } from './record-json.ts';
import { type RecordPlace, releasePlace } from './release-key.ts';

/** A record and the ETag that a write over it must name. */
export interface StoredRecord {
  record: ReleaseRecord;
  etag: string;
}

/** Another writer was first. Not a `UserError`: the publisher reads on and decides who won. */
export class RecordConflict extends Error {
  /** What the record holds now; null when it is gone. */
  readonly current: StoredRecord | null;

  constructor(place: RecordPlace, current: StoredRecord | null) {
    super(`${s3Uri(releasePlace(place))} was changed by another run`);
    this.name = 'RecordConflict';
    this.current = current;
  }
}

export interface RecordOptions {
  /** Aborting abandons the call in hand. */
  signal?: AbortSignal;
}

/** The stage's record, or null when the function was never released there. */
export async function readRecord(
  s3: S3Client,
  place: RecordPlace,
  options: RecordOptions = {},
): Promise<StoredRecord | null> {
  const object = releasePlace(place);
  const read = await readObject(s3, object, {
    doing: `reading the release record of ${place.function} in ${place.stage}`,
    maximumBytes: maximumRecordBytes,
    ...options,
  });
  if (!read) return null;
  const record = parseRecord(Buffer.from(read.bytes).toString('utf8'), object);
  if (record.function !== place.function || record.stage !== place.stage) {
    throw new UserError(
      'Release record of another',
      `${s3Uri(object)} holds the record of function '${record.function}' in stage '${record.stage}', where that of '${place.function}' in '${place.stage}' was expected. It is left as it is; it seems to have been copied there.`,
    );
  }
  return { record, etag: read.etag };
}

/**
 * Writes the record if it is still as it was read (`If-Match`), or still absent (`If-None-Match: *`).
 *
 * An answer that was lost after the write took effect is told from a conflict by reading back: the same bytes are ours.
 * @param etag of the record that was read; null when there was none
 * @returns the new ETag
 * @throws RecordConflict with what is there now
 */
export async function writeRecord(
  s3: S3Client,
  place: RecordPlace,
  record: ReleaseRecord,
  etag: string | null,
  options: RecordOptions = {},
): Promise<string> {
  const text = serialiseRecord(record);
  return conditionalWrite(s3, {
    place: releasePlace(place),
    write: () => putRecord(s3, place, text, etag, options),
    settle: async () => {
      const current = await readRecord(s3, place, options);
      if (current && serialiseRecord(current.record) === text) return current.etag;
      if ((current?.etag ?? null) !== etag) throw new RecordConflict(place, current);
      return undefined;
    },
    signal: options.signal,
  });
}

async function putRecord(
  s3: S3Client,
  place: RecordPlace,
  text: string,
  etag: string | null,
  options: RecordOptions,
): Promise<string> {
  const { PutObjectCommand } = await import('../aws/sdk/s3.ts');
  const object = releasePlace(place);
  const body = Buffer.from(text);
  const command = new PutObjectCommand({
    Bucket: object.bucket,
    Key: object.key,
    Body: body,
    ContentType: 'application/json',
    ChecksumSHA256: createHash('sha256').update(body).digest('base64'),
    ...(etag === null ? { IfNoneMatch: '*' } : { IfMatch: etag }),
  });
  const doing = `writing the release record of ${place.function} in ${place.stage}`;
  const answer = await call({ action: 's3:PutObject', resource: objectArn(object), doing }, () =>
    s3.send(command, options.signal ? { abortSignal: options.signal } : {}),
  );
  return answer.ETag ?? '';
}
