import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import { isAwsError, mayHaveTakenEffect } from '../aws/call.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { sameConfiguration } from './configuration.ts';
import type { ReadyVersion } from './function-kind.ts';
import { findSame, type LambdaState } from './function-state.ts';
import { type FunctionAddress, listVersions, publishVersion } from './lambda-api.ts';
import { waitUntilActive, waitUntilUpdated } from './lambda-settled.ts';
import { sendCode } from './send-code.ts';
import { pause, type Session } from './session.ts';

/** How often another publisher may get in between before this one gives up. */
const tries = 6;

/**
 * Makes the wanted bytes a numbered, active version, by the shortest way: an existing one is used again, code that is already there is
 * not sent again. After an answer that does not say whether the call took effect, Lambda is read and its CodeSha256 decides.
 */
export async function makeVersion(session: Session, state: LambdaState): Promise<ReadyVersion> {
  const { wanted, address, existing } = state;
  const { functionName } = address;
  if (existing) return ready(await waitUntilActive(session, address, existing), false);
  let latest = state.latest!;
  let unclear: unknown;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) {
      // Whoever got in between, or a call of ours that did take effect, may have left the version that is wanted.
      const found = findSame(await listVersions(session, address), state.latest!, wanted.artifact.codeSha256);
      if (found) return await activate(session, state, found);
      if (!(await pause(session, 200 * 2 ** attempt * Math.random()))) break;
    }
    latest = await bringCode(session, state, latest, { direct: attempt > 0 }, (error) => {
      unclear = error;
    });
    if (!sameConfiguration(latest, state.latest!)) throw reconfigured(address);
    if (latest.CodeSha256 !== wanted.artifact.codeSha256) continue;
    try {
      const expected = { codeSha256: wanted.artifact.codeSha256, revisionId: latest.RevisionId };
      return await activate(session, state, await publishVersion(session, address, expected));
    } catch (error) {
      if (!isChangedInBetween(error)) throw refused(error, functionName, 'publish a version');
      if (mayHaveTakenEffect(error)) unclear = error;
      latest = await waitUntilUpdated(session, address);
      setTruth(session, codeIsNew(address), latest.CodeSha256 === wanted.artifact.codeSha256);
    }
  }
  if (unclear) throw unclear;
  throw new UserError(
    'Another publisher is at work',
    `${functionName} in ${address.region}: its code was changed by somebody else each of the ${tries} times this run tried to publish. Wait for the other run to end (a concurrency group for the stage keeps them apart), then run this again.`,
  );
}

/** `$LATEST` after its code has been made the wanted one; or what somebody else made of it meanwhile. */
async function bringCode(
  session: Session,
  { wanted, address }: LambdaState,
  before: FunctionConfiguration,
  options: { direct: boolean },
  onUnclear: (error: unknown) => void,
): Promise<FunctionConfiguration> {
  const idle = isIdle(before) ? before : await waitUntilUpdated(session, address);
  if (idle.CodeSha256 === wanted.artifact.codeSha256 && idle.LastUpdateStatus !== 'Failed') return idle;
  const truth = codeIsNew(address);
  try {
    await sendCode(session, address, wanted, idle.RevisionId, options);
    // Said from here on: a run that is stopped during the wait below has changed it.
    setTruth(session, truth, true);
  } catch (error) {
    if (!isChangedInBetween(error)) throw refused(error, address.functionName, 'take the code');
    if (mayHaveTakenEffect(error)) onUnclear(error);
  }
  const latest = await waitUntilUpdated(session, address);
  const failed = latest.LastUpdateStatus === 'Failed';
  setTruth(session, truth, !failed && latest.CodeSha256 === wanted.artifact.codeSha256);
  if (failed) {
    throw new UserError(
      'Code not taken',
      `Lambda could not update the code of ${address.functionName}: ${latest.LastUpdateStatusReason ?? 'it gives no reason'} (${latest.LastUpdateStatusReasonCode ?? 'no code'}).`,
    );
  }
  return latest;
}

function codeIsNew({ functionName }: FunctionAddress): string {
  return `The code of ${functionName} ($LATEST) is the new one.`;
}

/** A sentence that is true only as long as nobody else writes: taken back where Lambda says otherwise. */
function setTruth(session: Session, truth: string, holds: boolean): void {
  const others = session.truths.filter((one) => one !== truth);
  session.truths.splice(0, session.truths.length, ...others, ...(holds ? [truth] : []));
}

/** What was checked before the first write is no longer what would be published. */
function reconfigured({ functionName, region }: FunctionAddress): UserError {
  return new UserError(
    'Configuration changed meanwhile',
    `${functionName} in ${region}: its configuration was changed by somebody else (a terraform apply, perhaps) while this run was at work, so nothing was published with it. Run this again: it checks the new configuration.`,
  );
}

async function activate(
  session: Session,
  { address, wanted, knownVersions }: LambdaState,
  version: FunctionConfiguration,
): Promise<ReadyVersion> {
  if (version.CodeSha256 !== wanted.artifact.codeSha256) {
    throw new Error(
      `Lambda published version ${version.Version} with CodeSha256 ${version.CodeSha256}, not the one asked for`,
    );
  }
  const published = !knownVersions?.includes(version.Version!);
  if (published) session.truths.push(`Version ${version.Version} of ${address.functionName} is published.`);
  return ready(await waitUntilActive(session, address, version), published);
}

function ready(version: FunctionConfiguration, published: boolean): ReadyVersion {
  return { version: version.Version!, versionArn: version.FunctionArn!, published };
}

/** As ListVersionsByFunction and GetFunctionConfiguration show it: no update under way. */
function isIdle(latest: FunctionConfiguration): boolean {
  return latest.LastUpdateStatus !== 'InProgress' && latest.State !== 'Pending';
}

/**
 * The revision is another one by now (a publisher in between, or this call's own first try that did take effect), an update is under way,
 * the code is not the expected one, or nobody knows.
 */
function isChangedInBetween(error: unknown): boolean {
  return (
    isAwsError(error, 'PreconditionFailedException', 'ResourceConflictException') ||
    (isAwsError(error, 'InvalidParameterValueException') && /CodeSha256|code sha/i.test(messageOf(error))) ||
    mayHaveTakenEffect(error)
  );
}

/** Lambda's refusals that a user can act on, in Lambda's own words; others are thrown as they came. */
function refused(error: unknown, functionName: string, what: string): unknown {
  const names = [
    'InvalidParameterValueException',
    'CodeStorageExceededException',
    'RequestEntityTooLargeException',
    'RequestTooLargeException',
    'CodeVerificationFailedException',
    'InvalidCodeSignatureException',
    'CodeSigningConfigNotFoundException',
    'FunctionVersionsPerCapacityProviderLimitExceededException',
    'ResourceNotFoundException',
  ];
  if (error instanceof UserError || !isAwsError(error, ...names)) return error;
  const advice = isAwsError(error, 'CodeStorageExceededException')
    ? ' Delete old versions that no distribution uses, or ask AWS for more code storage in the region.'
    : '';
  return new UserError('Lambda refused', `Lambda would not ${what} of ${functionName}: ${messageOf(error)}${advice}`, {
    cause: error,
  });
}
