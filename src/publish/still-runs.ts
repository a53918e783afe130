import { getDistribution } from './distribution-api.ts';
import type { FunctionState } from './function-state.ts';
import { getAlias } from './lambda-api.ts';
import type { ReadyVersion } from './lambda-version.ts';
import type { PublishRequest } from './request.ts';
import type { Session } from './session.ts';
import { slotsOfFunction } from './slots.ts';

/**
 * Reads whether this run's version is still what runs, after another run has written the release record in between. The distribution
 * decides, for regional Lambda the alias; without either there is nothing that says otherwise.
 */
export async function stillRuns(
  session: Session,
  request: PublishRequest,
  { wanted, address, latest }: FunctionState,
  { version, versionArn }: ReadyVersion,
): Promise<boolean> {
  if (wanted.alias) return (await getAlias(session, address, wanted.alias))?.FunctionVersion === version;
  if (!request.distribution || wanted.artifact.target !== 'lambda-edge') return true;
  const distribution = await getDistribution(session, request.distribution.id);
  const slots = slotsOfFunction(distribution?.behaviours ?? [], latest!.FunctionArn!);
  const expected = wanted.associations?.length ?? 1;
  if (expected === 0) return slots.length === 0;
  return slots.length >= expected && slots.every(({ occupant }) => occupant.arn === versionArn);
}
