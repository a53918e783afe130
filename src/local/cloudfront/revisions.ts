import type { CloudFrontContext } from './context.ts';
import { randomIdentifier } from './identifiers.ts';
import type { DistributionRevision, StoredDistribution } from './state.ts';

/** @returns the newest revision: what the API reads and writes */
export function currentRevision(distribution: StoredDistribution): DistributionRevision {
  return distribution.revisions.at(-1)!;
}

/** @returns the revision that the edge serves at a moment; undefined while the first one is on its way */
export function servedRevision(distribution: StoredDistribution, now: number): DistributionRevision | undefined {
  return distribution.revisions.findLast((revision) => revision.deployedAt <= now);
}

/** @returns `Deployed` once the edge serves the newest revision */
export function statusOf(distribution: StoredDistribution, now: number): 'InProgress' | 'Deployed' {
  return currentRevision(distribution).deployedAt <= now ? 'Deployed' : 'InProgress';
}

/** @returns a revision that starts on its way to the edge now */
export function newRevision(context: CloudFrontContext, xml: string): DistributionRevision {
  const now = context.now();
  return { etag: randomIdentifier('E'), xml, modifiedAt: now, deployedAt: now + context.deployMs };
}

/** @returns the revisions that the edge serves or will come to serve, oldest first */
export function liveRevisions(distribution: StoredDistribution, now: number): DistributionRevision[] {
  const served = servedRevision(distribution, now);
  return distribution.revisions.filter((revision) => revision === served || revision.deployedAt > now);
}

/** Adds a revision and drops those that the edge can no longer come to serve. */
export function addRevision(distribution: StoredDistribution, revision: DistributionRevision, now: number): void {
  distribution.revisions = [...liveRevisions(distribution, now), revision];
}
