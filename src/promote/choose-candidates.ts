import type { S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../kit/errors.ts';
import type { Release } from '../release/record.ts';
import type { Candidate } from './candidate.ts';
import type { PromoteRequest } from './request.ts';
import { chooseRollback } from './rollback.ts';
import { readRecords, readStage } from './stage-records.ts';

/** Reads the records of both stages, in a rollback those of to-stage, and tells what is to become of each function. */
export async function chooseCandidates(
  request: PromoteRequest,
  { s3, signal }: { s3: S3Client; signal: AbortSignal },
): Promise<Candidate[]> {
  const { from, to, functions, toSha256 } = request;
  const source = await readStage(s3, from ?? to, functions, signal);
  const names = [...source.keys()];
  if (toSha256 !== null && names.length !== 1) {
    throw new UserError(
      'One function needed',
      `to-sha256 names one artifact, and there are ${names.length} functions: ${names.join(', ')}. Name one in functions.`,
    );
  }
  if (!from) return chooseRollback([...source], toSha256, request.runUrl);
  const target = await readRecords(s3, to, names, signal);
  return names.map((name) => {
    const { previous, ...release } = source.get(name)!.record;
    if (toSha256 !== null && release.sha256 !== toSha256) throw notThisHash(release, toSha256, previous);
    return { function: name, release, stored: target.get(name) ?? null, restores: null };
  });
}

function notThisHash(release: Release, wanted: string, previous: Release[]): UserError {
  const earlier = previous.some(({ sha256 }) => sha256 === wanted)
    ? ` It had ${wanted} before that; roll ${release.stage} back to it first.`
    : '';
  return new UserError(
    'Not this hash',
    `to-sha256 is ${wanted}, and ${release.function} in ${release.stage} has ${release.sha256}, released ${release.releasedAt}. Nothing else than what runs in ${release.stage} is promoted.${earlier}`,
  );
}
