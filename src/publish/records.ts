import { UserError } from '../kit/errors.ts';
import { nextRecord, type ThisRelease } from '../release/next-record.ts';
import type { Release } from '../release/record.ts';
import { RecordConflict, readRecord, type StoredRecord, writeRecord } from '../release/record-store.ts';
import { type RecordPlace, releaseKey } from '../release/release-key.ts';
import { shortName } from './arn.ts';
import type { FunctionVersion, KnownFunction } from './function-kind.ts';
import { associationLine } from './parse-associations.ts';
import type { FunctionToPublish, PublishRequest } from './request.ts';
import { pause, readThrough, type Session, writeThrough } from './session.ts';

/** Null without a stage. */
export function placeOf({ release }: PublishRequest, wanted: FunctionToPublish): RecordPlace | null {
  return release && { ...release, function: wanted.artifact.function };
}

export function keyOf(request: PublishRequest, wanted: FunctionToPublish): string | null {
  const place = placeOf(request, wanted);
  return place && releaseKey(place);
}

export async function readStored(
  session: Session,
  request: PublishRequest,
  wanted: FunctionToPublish,
): Promise<StoredRecord | null> {
  const place = placeOf(request, wanted);
  if (!place) return null;
  if (request.promotion?.records) return request.promotion.records.get(wanted.artifact.function) ?? null;
  const s3 = await session.clients.s3();
  const doing = `reading the release record of ${place.function}`;
  return await readThrough(session, doing, (signal) => readRecord(s3, place, { signal }));
}

/** What this run releases of one function; its own distribution's entry alone. */
export function releaseOf(
  session: Session,
  request: PublishRequest,
  { wanted, region, runtime, handler }: KnownFunction,
  { version, versionArn }: FunctionVersion,
  distribution: { id: string } | null,
): ThisRelease {
  const { artifact, associations, functionName, alias } = wanted;
  const associated = request.distribution && distribution && artifact.target !== 'lambda';
  return {
    owner: 'action',
    function: artifact.function,
    stage: request.release?.stage ?? '',
    target: artifact.target,
    region,
    functionName,
    alias,
    runtime: artifact.runtime ?? runtime,
    handler: artifact.handler ?? handler,
    eventTypes: artifact.eventTypes,
    sha256: artifact.sha256,
    codeSha256: artifact.codeSha256,
    artifact: {
      bucket: artifact.s3Bucket ?? '',
      key: artifact.s3Key ?? '',
      hashKey: artifact.hashKey ?? `${artifact.s3Key}.base64sha256`,
    },
    version,
    versionArn,
    commit: artifact.commit ?? request.commit,
    runUrl: request.runUrl,
    releasedAt: new Date(session.clock.now()).toISOString(),
    ...(wanted.restores ? { restores: wanted.restores, restoresMore: wanted.restoresMore ?? false } : {}),
    distribution: associated
      ? {
          name: request.distribution!.name,
          entry: { id: distribution.id, version, versionArn, associations: associations?.map(associationLine) ?? null },
        }
      : null,
  };
}

/** What the stage's record says after this call. */
export interface Recorded {
  /** The stage's release before this one; null when there was none. */
  previous: Release | null;
  /** ISO 8601: when the release that the record now holds was made. */
  releasedAt: string;
  written: boolean;
}

/** How often another writer of the record may come first. */
const tries = 6;

/**
 * Writes the stage's record, unless it says the same already. When another run's record came first, `stillRuns` decides: what runs is what
 * the record must say.
 */
export async function record(
  session: Session,
  place: RecordPlace,
  stored: StoredRecord | null,
  release: ThisRelease,
  stillRuns: () => Promise<boolean>,
): Promise<Recorded> {
  const s3 = await session.clients.s3();
  let current = stored;
  for (let attempt = 0; attempt < tries; attempt++) {
    const next = nextRecord(current?.record ?? null, release);
    if (!next.changed) {
      return { previous: next.record.previous[0] ?? null, releasedAt: next.record.releasedAt, written: attempt > 0 };
    }
    try {
      const etag = current?.etag ?? null;
      await writeThrough(session, `writing the release record of ${place.function}`, (signal) =>
        writeRecord(s3, place, next.record, etag, { signal }),
      );
      session.truths.push(`The release record s3://${place.bucket}/${releaseKey(place)} is written.`);
      return { previous: current?.record ?? null, releasedAt: release.releasedAt, written: true };
    } catch (error) {
      if (!(error instanceof RecordConflict)) throw error;
      if (!(await stillRuns())) throw lostTo(release, error.current);
      current = error.current;
    }
    if (!(await pause(session, 100 * 2 ** attempt * Math.random()))) break;
  }
  throw new UserError(
    'Release record contended',
    `The release record of ${release.function} in ${release.stage} was changed by others each of the ${tries} times this run tried to write it. What runs is this run's version ${release.version}; run this again to record it.`,
  );
}

function lostTo(release: ThisRelease, winner: StoredRecord | null): UserError {
  const who = winner
    ? `${shortName(winner.record.versionArn ?? winner.record.functionName)} (sha256 ${winner.record.sha256.slice(0, 12)}…), released ${winner.record.releasedAt} by ${winner.record.runUrl ?? 'a run without a link'}`
    : 'a run that removed the record';
  return new UserError(
    'Another publish won',
    `${release.functionName}: this run published version ${release.version}, but another run released to ${release.stage} at the same time and its release is what runs now: ${who}. The record is left as that run wrote it. If this run's version is the one that is wanted, run it again.`,
  );
}
