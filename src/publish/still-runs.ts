import { getDistribution } from './distribution-api.ts';
import type { FunctionVersion } from './function-kind.ts';
import { type FunctionState, isCurrent } from './kinds.ts';
import type { PublishRequest } from './request.ts';
import type { Session } from './session.ts';
import { slotsOfFunction } from './slots.ts';

/**
 * Reads whether this run's version is still what runs, after another run has written the release record in between. The distribution
 * decides, for regional Lambda the alias, for a CloudFront Function LIVE's code too; without any there is nothing that says otherwise.
 */
export async function stillRuns(
  session: Session,
  request: PublishRequest,
  state: FunctionState,
  version: FunctionVersion,
): Promise<boolean> {
  const { wanted, functionArn } = state;
  if (!(await isCurrent(session, state, version))) return false;
  if (!request.distribution || wanted.artifact.target === 'lambda') return true;
  const distribution = await getDistribution(session, request.distribution.id);
  const slots = slotsOfFunction(distribution?.behaviours ?? [], functionArn!);
  const expected = wanted.associations?.length ?? 1;
  if (expected === 0) return slots.length === 0;
  return slots.length >= expected && slots.every(({ occupant }) => occupant.arn === version.versionArn);
}
