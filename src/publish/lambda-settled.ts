import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import { UserError } from '../kit/errors.ts';
import { type FunctionAddress, getConfiguration } from './lambda-api.ts';
import { pause, progressEvery, type Session } from './session.ts';

/** Lambda takes from a tenth of a second to some seconds: the first looks come soon, the later ones sparingly. Milliseconds. */
const delays = [100, 200, 400, 800, 1_500, 3_000];

/** Waits until no update of `$LATEST` is under way, whoever started it, and returns it as it is then, with its new revision. */
export async function waitUntilUpdated(session: Session, address: FunctionAddress): Promise<FunctionConfiguration> {
  return await poll(
    session,
    address,
    undefined,
    (latest) => latest.LastUpdateStatus !== 'InProgress' && latest.State !== 'Pending',
    'an update of it to finish',
  );
}

/** Waits until a numbered version can be used. CloudFront refuses one that is not Active. */
export async function waitUntilActive(
  session: Session,
  address: FunctionAddress,
  version: FunctionConfiguration,
): Promise<FunctionConfiguration> {
  if (version.State === 'Active') return version;
  const settled = await poll(
    session,
    address,
    version.Version!,
    ({ State }) => State !== 'Pending',
    `version ${version.Version} to become active`,
  );
  if (settled.State !== 'Failed') return settled;
  throw new UserError(
    'Version not usable',
    `Version ${version.Version} of ${address.functionName} failed to become active: ${settled.StateReason ?? 'Lambda gives no reason'} (${settled.StateReasonCode ?? 'no code'}). Mend the function's configuration in Terraform and run this again.`,
  );
}

async function poll(
  session: Session,
  address: FunctionAddress,
  qualifier: string | undefined,
  done: (configuration: FunctionConfiguration) => boolean,
  waitedFor: string,
): Promise<FunctionConfiguration> {
  const started = session.clock.now();
  let said = started;
  for (let look = 0; ; look++) {
    const configuration = await getConfiguration(session, address, qualifier);
    if (!configuration) {
      throw new UserError(
        'Function gone',
        `${address.functionName}${qualifier ? ` version ${qualifier}` : ''} in ${address.region} was deleted while this run waited for ${waitedFor}. See who did that, then run this again.`,
      );
    }
    if (done(configuration)) return configuration;
    const now = session.clock.now();
    if (now - said >= progressEvery) {
      said = now;
      const seconds = Math.round((now - started) / 1000);
      session.log.info(`${address.functionName}: waiting for ${waitedFor}, ${seconds} s by now`);
    }
    if (!(await pause(session, delays[Math.min(look, delays.length - 1)]!))) {
      throw new UserError(
        'Timed out',
        `${address.functionName} in ${address.region}: timeout-minutes (${session.timeoutMinutes}) ended while waiting for ${waitedFor}; Lambda still says ${configuration.LastUpdateStatus ?? configuration.State}.`,
      );
    }
  }
}
