import { isAwsError, mayHaveTakenEffect } from '../aws/call.ts';
import { UserError } from '../kit/errors.ts';
import type { LambdaState } from './function-state.ts';
import { getAlias, updateAlias } from './lambda-api.ts';
import { pause, type Session } from './session.ts';

const tries = 5;

/**
 * Points the alias of a regional function at a version, unless it already does. True when this call moved it.
 * Read again after an unclear answer; what another publisher made of it meanwhile is overwritten, as the last publish wins.
 */
export async function moveAlias(session: Session, state: LambdaState, version: string): Promise<boolean> {
  const { address, wanted } = state;
  const name = wanted.alias!;
  let alias = state.alias;
  let unclear: unknown;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (!alias)
      throw new UserError('Alias gone', `The alias ${name} of ${address.functionName} was deleted meanwhile.`);
    if (alias.FunctionVersion === version) {
      if (attempt > 0) moved(session, state, version);
      return attempt > 0;
    }
    try {
      await updateAlias(session, address, { name, version, revisionId: alias.RevisionId });
      moved(session, state, version);
      return true;
    } catch (error) {
      const again = isAwsError(error, 'PreconditionFailedException', 'ResourceConflictException');
      if (!again && !mayHaveTakenEffect(error)) throw error;
      if (!again) unclear = error;
    }
    if (!(await pause(session, 200 * 2 ** attempt * Math.random()))) break;
    alias = await getAlias(session, address, name);
  }
  if (unclear) throw unclear;
  throw new UserError(
    'Alias not moved',
    `The alias ${name} of ${address.functionName} could not be moved to version ${version}: others changed it each time in between. Run this again.`,
  );
}

function moved(session: Session, { address, wanted, alias }: LambdaState, version: string): void {
  session.log.info(`${address.functionName}: alias ${wanted.alias} ${alias?.FunctionVersion} -> ${version}`);
  session.truths.push(`The alias ${wanted.alias} of ${address.functionName} points at version ${version}.`);
}
