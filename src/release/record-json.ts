import { type S3Place, s3Uri } from '../aws/s3-names.ts';
import { UserError } from '../kit/errors.ts';
import { JsonFields, JsonShapeError, parseJson } from '../kit/json-fields.ts';
import { readRecordFields } from './read-release.ts';
import type { DistributionEntry, PreviousRelease, Release, ReleaseRecord } from './record.ts';

/** Far above what eleven releases of 25 distributions each need; Terraform and people read the whole. */
export const maximumRecordBytes = 1024 * 1024;

/**
 * Reads a release record strictly: a foreign, cut-off or newer one is refused rather than guessed at, as the next write would lose what was
 * not understood.
 * @throws UserError that names the object and the field
 */
export function parseRecord(text: string, place: S3Place): ReleaseRecord {
  try {
    const fields = new JsonFields(parseJson(text));
    const schema = fields.wholeNumber('schema');
    if (schema > 1) throw newerSchema(schema, place);
    return readRecordFields(fields);
  } catch (error) {
    if (!(error instanceof JsonShapeError)) throw error;
    throw new UserError(
      'Release record not understood',
      `${s3Uri(place)} is not a release record of edge-actions: ${error.message}. It is left as it is. Check release-bucket and release-prefix; if the record was edited by hand or cut off, restore its last good version (the bucket keeps them when versioning is on).`,
      { cause: error },
    );
  }
}

function newerSchema(schema: number, place: S3Place): UserError {
  return new UserError(
    'Release record is newer',
    `${s3Uri(place)} has schema ${schema}; this version of edge-actions knows schema 1. It is left as it is. Use the version of edge-actions that wrote it, or a later one.`,
  );
}

/** The record as it is stored: two spaces, fields in the contract's order, distributions by name, a line end. */
export function serialiseRecord(record: ReleaseRecord): string {
  const text = `${JSON.stringify({ ...ordered(record), previous: record.previous.map(orderedPrevious) }, null, 2)}\n`;
  if (Buffer.byteLength(text) > maximumRecordBytes) {
    throw new UserError(
      'Release record too large',
      `The release record of ${record.function} in ${record.stage} would have ${Buffer.byteLength(text)} bytes, more than the ${maximumRecordBytes} that are read back. It names too many distributions or associations.`,
    );
  }
  return text;
}

function orderedPrevious(release: PreviousRelease): PreviousRelease {
  return { ...ordered(release), left: release.left };
}

function ordered(release: Release): Release {
  const names = Object.keys(release.distributions).sort();
  return {
    schema: 1,
    owner: release.owner,
    function: release.function,
    stage: release.stage,
    target: release.target,
    region: release.region,
    functionName: release.functionName,
    alias: release.alias,
    runtime: release.runtime,
    handler: release.handler,
    eventTypes: release.eventTypes,
    sha256: release.sha256,
    codeSha256: release.codeSha256,
    artifact: { bucket: release.artifact.bucket, key: release.artifact.key, hashKey: release.artifact.hashKey },
    version: release.version,
    versionArn: release.versionArn,
    distributions: Object.fromEntries(names.map((name) => [name, orderedEntry(release.distributions[name]!)])),
    commit: release.commit,
    runUrl: release.runUrl,
    releasedAt: release.releasedAt,
  };
}

function orderedEntry({ id, version, versionArn, associations }: DistributionEntry): DistributionEntry {
  return { id, version, versionArn, associations };
}
