import { UserError } from '../kit/errors.ts';
import { type DistributionDocument, getDistribution } from './distribution-api.ts';
import { pause, progressEvery, type Session } from './session.ts';
import { describeChange, slotsOf } from './slots.ts';

/** Milliseconds between looks: soon at first, for a distribution that is nearly there, then every 10 s. */
const delays = [250, 500, 1_000, 2_000, 4_000, 8_000, 10_000];

/**
 * Waits until CloudFront has brought the configuration to all edge locations.
 * @param arns what this call put there, as `document` has it
 * @returns the distribution as it is then, and a note where it no longer runs what this call put there
 */
export async function waitUntilDeployed(
  session: Session,
  document: DistributionDocument,
  arns: string[],
): Promise<{ document: DistributionDocument; notes: string[] }> {
  const started = session.clock.now();
  const seconds = () => Math.round((session.clock.now() - started) / 1000);
  let said = started;
  session.outlook =
    'CloudFront brings the change to its edge locations by itself; running the same again is safe and waits on.';
  session.log.info(`Distribution ${document.id}: waiting until it is Deployed`);
  for (let look = 0; ; look++) {
    const now = await getDistribution(session, document.id);
    if (!now)
      throw new UserError('Distribution gone', `The distribution ${document.id} was deleted while it was waited for.`);
    if (now.status === 'Deployed') {
      session.log.info(`Distribution ${document.id}: Deployed after ${seconds()} s`);
      return { document: now, notes: overtaken(document, now, arns) };
    }
    if (session.clock.now() - said >= progressEvery) {
      said = session.clock.now();
      session.log.info(`Distribution ${document.id}: still ${now.status} after ${seconds()} s`);
    }
    if (!(await pause(session, delays[Math.min(look, delays.length - 1)]!))) {
      throw new UserError(
        'Timed out',
        `The distribution ${document.id} is still ${now.status} at the end of timeout-minutes (${session.timeoutMinutes}). Set a longer timeout-minutes, or wait: false.`,
      );
    }
  }
}

/** Another run may have put its own version there while this one waited. */
function overtaken(put: DistributionDocument, now: DistributionDocument, arns: string[]): string[] {
  return slotsOf(put.behaviours)
    .filter(({ occupant }) => arns.includes(occupant.arn))
    .flatMap(({ pattern, eventType, occupant }) => {
      const there = now.behaviours.find((behaviour) => behaviour.pattern === pattern)?.slots[eventType] ?? null;
      if (there?.arn === occupant.arn) return [];
      const change = describeChange({ pattern, eventType, before: occupant, after: there });
      return [`another run has changed the distribution since: ${change}`];
    });
}
