import type { S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../kit/errors.ts';
import { type NextRecord, nextRecord, type ThisRelease } from './next-record.ts';
import type { ReleaseRecord } from './record.ts';
import { RecordConflict, type RecordOptions, readRecord, writeRecord } from './record-store.ts';

/** What became of a stage's record. */
export interface PointedRecord {
  record: ReleaseRecord;
  /** Null where nothing was written: nothing changed, or a dry run. */
  etag: string | null;
  changed: boolean;
  previous: ReleaseRecord | null;
}

/** Rounds of reading and writing before a busy record is given up; each loses only to a write that succeeded. */
const rounds = 5;

/**
 * Points a stage's record at a release where nothing else changes with it: `owner: terraform`, what the stage is to run, published by
 * `terraform apply`. On a conflict the same intent is applied to what is there now.
 */
export async function pointRecord(
  s3: S3Client,
  location: { bucket: string; prefix: string },
  release: ThisRelease,
  options: RecordOptions & { dryRun: boolean },
): Promise<PointedRecord> {
  const place = { ...location, function: release.function, stage: release.stage };
  let stored = await readRecord(s3, place, options);
  for (let round = 1; ; round += 1) {
    const previous = stored?.record ?? null;
    const next: NextRecord = nextRecord(previous, release);
    if (!next.changed || options.dryRun) return { ...next, etag: null, previous };
    try {
      return { ...next, previous, etag: await writeRecord(s3, place, next.record, stored?.etag ?? null, options) };
    } catch (error) {
      if (!(error instanceof RecordConflict)) throw error;
      if (round === rounds) throw tooBusy(error);
      stored = error.current;
    }
  }
}

function tooBusy(error: RecordConflict): UserError {
  const winner = error.current?.record.runUrl ?? 'another run';
  return new UserError(
    'Release record is busy',
    `${error.message} at each of ${rounds} tries, last by ${winner}. Run the job again, and give jobs of one stage a concurrency group.`,
    { cause: error },
  );
}
