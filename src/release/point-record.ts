import type { S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../kit/errors.ts';
import { type NextRecord, nextRecord, type ThisRelease } from './next-record.ts';
import type { ReleaseRecord } from './record.ts';
import { RecordConflict, type RecordOptions, readRecord, type StoredRecord, writeRecord } from './record-store.ts';

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
 * `terraform apply`. On a conflict the same intent is applied to what is there now; where the caller has decided by a record that it has
 * read, a release that came in between wins.
 * @param options `read`: that record, null where there was none
 */
export async function pointRecord(
  s3: S3Client,
  location: { bucket: string; prefix: string },
  release: ThisRelease,
  options: RecordOptions & { dryRun: boolean; read?: StoredRecord | null | undefined },
): Promise<PointedRecord> {
  const place = { ...location, function: release.function, stage: release.stage };
  const { read } = options;
  let stored = read === undefined ? await readRecord(s3, place, options) : read;
  for (let round = 1; ; round += 1) {
    const previous = stored?.record ?? null;
    const next: NextRecord = nextRecord(previous, release);
    if (!next.changed || options.dryRun) return { ...next, etag: null, previous };
    try {
      return { ...next, previous, etag: await writeRecord(s3, place, next.record, stored?.etag ?? null, options) };
    } catch (error) {
      if (!(error instanceof RecordConflict)) throw error;
      const now = error.current?.record.sha256;
      if (read !== undefined && now !== read?.record.sha256 && now !== release.sha256) throw lostTo(release, error);
      if (round === rounds) throw tooBusy(error);
      stored = error.current;
    }
  }
}

function lostTo(release: ThisRelease, error: RecordConflict): UserError {
  const { sha256, releasedAt, runUrl } = error.current?.record ?? {};
  const who = sha256
    ? `it points at sha256 ${sha256.slice(0, 12)}… now, released ${releasedAt} by ${runUrl ?? 'a run without a link'}`
    : 'it was removed';
  return new UserError(
    'Another release won',
    `The release record of ${release.function} in ${release.stage} was changed while this run was at work: ${who}. It is left as that run wrote it. If this run's artifact (sha256 ${release.sha256.slice(0, 12)}…) is the one that is wanted, run it again.`,
    { cause: error },
  );
}

function tooBusy(error: RecordConflict): UserError {
  const winner = error.current?.record.runUrl ?? 'another run';
  return new UserError(
    'Release record is busy',
    `${error.message} at each of ${rounds} tries, last by ${winner}. Run the job again, and give jobs of one stage a concurrency group.`,
    { cause: error },
  );
}
