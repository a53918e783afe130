import type { S3Client } from '@aws-sdk/client-s3';
import { listFolder } from '../aws/s3-folders.ts';
import { joinKey, s3Uri } from '../aws/s3-names.ts';
import { functionNamePattern } from '../edge/vocabulary.ts';
import { UserError } from '../kit/errors.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { readRecord, type StoredRecord } from '../release/record-store.ts';
import type { StagePlace } from './request.ts';

/** Records are small. */
const readAtOnce = 16;

/**
 * The records of a stage that must have them.
 * @param functions empty: all that the stage has
 * @returns in the order of `functions`, else by name
 * @throws UserError that lists what is there instead
 */
export async function readStage(
  s3: S3Client,
  place: StagePlace,
  functions: string[],
  signal: AbortSignal,
): Promise<Map<string, StoredRecord>> {
  const names = functions.length > 0 ? functions : await functionsUnder(s3, place, signal);
  const found = await readRecords(s3, place, names, signal);
  const there = new Map([...found].filter((one): one is [string, StoredRecord] => one[1] !== null));
  const missing = functions.filter((name) => !there.has(name));
  if (missing.length > 0 || there.size === 0) throw await notThere(s3, place, missing, signal);
  return there;
}

/** The records of a stage, null for a function that was never released there. */
export async function readRecords(
  s3: S3Client,
  place: StagePlace,
  functions: string[],
  signal: AbortSignal,
): Promise<Map<string, StoredRecord | null>> {
  const records = await sideBySide(
    functions,
    (name) => readRecord(s3, { ...place, function: name }, { signal }),
    readAtOnce,
  );
  return new Map(functions.map((name, index) => [name, records[index]!]));
}

async function functionsUnder(s3: S3Client, place: StagePlace, signal: AbortSignal): Promise<string[]> {
  const doing = `listing the functions that have release records in ${place.bucket}`;
  const { folders } = await listFolder(s3, { bucket: place.bucket, folder: place.prefix }, { doing, signal });
  return folders.filter((name) => functionNamePattern.test(name));
}

/** What is there is read only now that something is not: a stage that has all costs no listing. */
async function notThere(s3: S3Client, place: StagePlace, missing: string[], signal: AbortSignal): Promise<UserError> {
  const where = s3Uri({ bucket: place.bucket, key: joinKey(place.prefix, '') });
  const stages = await stagesUnder(s3, place, signal).catch(() => null);
  const advice = `Check functions, the stage's name, release-bucket and release-prefix.`;
  if (!stages) {
    return new UserError('Not released', `${missingText(place, missing)} under ${where}. ${advice}`);
  }
  const here = stages.get(place.stage);
  const text = here
    ? `${place.stage} has ${here.join(', ')}`
    : `the stages there are ${[...stages.keys()].sort().join(', ') || 'none'}`;
  return new UserError('Not released', `${missingText(place, missing)} under ${where}; ${text}. ${advice}`);
}

function missingText({ stage }: StagePlace, missing: string[]): string {
  return missing.length > 0
    ? `There is no release record of ${missing.join(', ')} in stage ${stage}`
    : `There is no release record of stage ${stage}`;
}

/** Stage to its functions. */
async function stagesUnder(s3: S3Client, place: StagePlace, signal: AbortSignal): Promise<Map<string, string[]>> {
  const names = await functionsUnder(s3, place, signal);
  const stages = new Map<string, string[]>();
  await sideBySide(names, async (name) => {
    const folder = joinKey(place.prefix, name, 'stages');
    const { objects } = await listFolder(s3, { bucket: place.bucket, folder }, { doing: 'listing stages', signal });
    for (const object of objects.filter((one) => one.endsWith('.json'))) {
      const stage = object.slice(0, -'.json'.length);
      stages.set(stage, [...(stages.get(stage) ?? []), name].sort());
    }
  });
  return stages;
}
