import { createHash } from 'node:crypto';
import { isAwsError } from '../aws/call.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { isCloudFrontFunction } from './arn.ts';
import type { Associated } from './associate.ts';
import { createInvalidation, type DistributionDocument } from './distribution-api.ts';
import type { FunctionVersion } from './function-kind.ts';
import type { Recorded } from './records.ts';
import type { Session } from './session.ts';

/**
 * The same distribution, versions and paths give the same reference, under which CloudFront makes one invalidation however often a run
 * is repeated.
 */
function callerReference(distributionId: string, versionNames: string[], paths: string[], release = ''): string {
  const parts = [distributionId, [...versionNames].sort(), [...new Set(paths)].sort(), release];
  return `edge-actions-${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}

/** What a run has made of its distribution and its records. */
interface Released {
  versions: FunctionVersion[];
  associated: Associated | null;
  recorded: (Recorded | null)[];
}

/** Sends the invalidation of what was released, if there is one to send. @returns its id */
export async function invalidateRelease(
  session: Session,
  paths: string[],
  document: DistributionDocument | null,
  { versions, associated, recorded }: Released,
): Promise<string | null> {
  if (!document || paths.length === 0) return null;
  const names = versions.map(nameOfVersion);
  const release = releaseTime(associated, recorded);
  const { id, createdAt } = await invalidate(session, document, names, paths, release);
  session.log.info(`Distribution ${document.id}: invalidation ${id} of ${paths.join(', ')}`);
  if (!release && createdAt < document.modifiedAt) session.log.info(olderThanChange(document, createdAt));
  return id;
}

/** A CloudFront Function's ARN has no version: its LIVE ETag is one. */
function nameOfVersion({ version, versionArn }: FunctionVersion): string {
  return isCloudFrontFunction(versionArn) ? `${versionArn}:${version}` : versionArn;
}

/** How far the clock of the machine that wrote a record may be before AWS's; milliseconds. */
const clockDifference = 30_000;

/** The record's time names the release, so that a rerun names it in the same way; AWS's own clock tells which invalidations are older. */
function releaseTime(
  associated: Associated | null,
  recorded: (Recorded | null)[],
): { since: number; name: string } | null {
  const changedAt = associated?.updated ? associated.document.modifiedAt : null;
  const times = recorded.flatMap((one) => (one ? [Date.parse(one.releasedAt)] : []));
  const recordedAt = times.length > 0 ? Math.max(...times) : null;
  const since = changedAt ?? (recordedAt && recordedAt - clockDifference);
  return since === null ? null : { since, name: new Date(recordedAt ?? since).toISOString() };
}

function olderThanChange({ id, modifiedAt }: DistributionDocument, createdAt: number): string {
  const [made, changed] = [createdAt, modifiedAt].map((time) => new Date(time).toISOString());
  return `Distribution ${id}: that invalidation is of ${made}, and the distribution was changed on ${changed}. Where a run that was stopped has brought this version back in between, invalidate by hand: without a release record (stage and release-bucket) nothing tells that from another change.`;
}

/**
 * Invalidates the paths for what was released.
 *
 * A version that comes back (A, B, A) has the reference of its first time, and CloudFront would point at the invalidation of then. One
 * that is older than the release is therefore followed by one under a reference of the release's own.
 * What is left: a version that comes back without a record, in a run that is killed between its change of the distribution and its
 * invalidation. The run after it cannot tell that from nothing to do. The distribution's own time of change is no sign: it is moved by every
 * other function and setting as well, and each of these would empty the cache for functions that have not changed. CloudFront's list of
 * invalidations is none either: it has neither paths nor references, and says nothing of a release in between that asked for none. A record
 * tells; without one the run says what it cannot know.
 * @param release when it came to the distribution, in milliseconds since the epoch, and what names it; null where that is not known
 * @returns the one that holds, which may be an earlier run's
 */
async function invalidate(
  session: Session,
  document: DistributionDocument,
  versionNames: string[],
  paths: string[],
  release: { since: number; name: string } | null,
): Promise<{ id: string; createdAt: number }> {
  const unique = [...new Set(paths)];
  const send = (name?: string) =>
    createInvalidation(session, document, unique, callerReference(document.id, versionNames, unique, name));
  try {
    const first = await send();
    return !release || first.createdAt >= release.since ? first : await send(release.name);
  } catch (error) {
    if (!isAwsError(error, 'TooManyInvalidationsInProgress', 'InvalidArgument', 'BatchTooLarge')) throw error;
    throw new UserError(
      'Not invalidated',
      `CloudFront did not take the invalidation of the distribution ${document.id} (${(error as Error).name}): ${messageOf(error)} Everything else is done; running the same again sends it.`,
      { cause: error },
    );
  }
}
