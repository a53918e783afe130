import type { Associated } from './associate.ts';
import { type DistributionDocument, getDistribution } from './distribution-api.ts';
import type { ReadyVersion } from './function-kind.ts';
import type { PublishRequest } from './request.ts';
import type { Session } from './session.ts';
import { slotsOf } from './slots.ts';
import { waitUntilDeployed } from './wait-deployed.ts';

/**
 * Waits for what this run changed. A CloudFront Function that was published changes the distributions that have it without an
 * UpdateDistribution: they use the new code "as soon as the distributions finish deploying" (CloudFront Developer Guide, Publish functions).
 * @returns the distribution as it is then; null without one
 */
export async function waitIfWanted(
  session: Session,
  request: PublishRequest,
  associated: Associated | null,
  versions: ReadyVersion[],
): Promise<{ document: DistributionDocument | null; notes: string[] }> {
  if (!associated) return { document: null, notes: [] };
  const { document, updated } = associated;
  const changedOnIt = versions.filter(({ published, versionArn }) => published && isOn(document, versionArn));
  const outdated = changedOnIt.length > 0 && !updated;
  const arns = versions.map(({ versionArn }) => versionArn);
  if (document.status === 'Deployed' && !outdated) return { document, notes: [] };
  if (request.wait) return await waitUntilDeployed(session, document, arns);
  const now = outdated ? ((await getDistribution(session, document.id)) ?? document) : document;
  return { document: now, notes: early(request, now) };
}

function isOn({ behaviours }: DistributionDocument, arn: string): boolean {
  return slotsOf(behaviours).some(({ occupant }) => occupant.arn === arn);
}

/** Without waiting, an invalidation may come to an edge location before the change does. */
function early({ invalidatePaths }: PublishRequest, { id, status }: DistributionDocument): string[] {
  if (invalidatePaths.length === 0 || status === 'Deployed') return [];
  return [
    `the distribution ${id} is ${status} and not waited for (wait: false), so edge locations that the change has not reached yet may cache old answers after the invalidation`,
  ];
}
