import { createHash } from 'node:crypto';
import { isAwsError } from '../aws/call.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { createInvalidation, type DistributionDocument } from './distribution-api.ts';
import type { Session } from './session.ts';

/**
 * The same distribution, versions and paths give the same reference, under which CloudFront makes one invalidation however often a run
 * is repeated.
 */
export function callerReference(distributionId: string, versionArns: string[], paths: string[], release = ''): string {
  const parts = [distributionId, [...versionArns].sort(), [...new Set(paths)].sort(), release];
  return `edge-actions-${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}

/**
 * Invalidates the paths for what was released.
 *
 * A version that comes back (A, B, A) has the reference of its first time, and CloudFront would point at the invalidation of then. One
 * that is older than the release is therefore followed by one under a reference of the release's own.
 * @param release when it came to the distribution, in milliseconds since the epoch, and what names it; null where that is not known
 */
export async function invalidate(
  session: Session,
  document: DistributionDocument,
  versionArns: string[],
  paths: string[],
  release: { since: number; name: string } | null,
): Promise<string> {
  const unique = [...new Set(paths)];
  const send = (name?: string) =>
    createInvalidation(session, document, unique, callerReference(document.id, versionArns, unique, name));
  try {
    const first = await send();
    return !release || first.createdAt >= release.since ? first.id : (await send(release.name)).id;
  } catch (error) {
    if (!isAwsError(error, 'TooManyInvalidationsInProgress', 'InvalidArgument', 'BatchTooLarge')) throw error;
    throw new UserError(
      'Not invalidated',
      `CloudFront did not take the invalidation of the distribution ${document.id} (${(error as Error).name}): ${messageOf(error)} Everything else is done; running the same again sends it.`,
      { cause: error },
    );
  }
}
