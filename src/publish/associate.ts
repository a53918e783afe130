import { isAwsError, mayHaveTakenEffect } from '../aws/call.ts';
import { UserError } from '../kit/errors.ts';
import { type DistributionDocument, getDistribution, updateDistribution } from './distribution-api.ts';
import { planSlots, type SlotPlan } from './plan-slots.ts';
import { isRoleRefused, translateRefusal } from './refusals.ts';
import { pause, type Session } from './session.ts';
import type { SlotOptions } from './slot-options.ts';
import { describeChange, type Intent, type SlotChange } from './slots.ts';

export interface Associated {
  /** The distribution after the change, as far as it is known: `status` and `etag` are those read last. */
  document: DistributionDocument;
  /** This call changed it. */
  updated: boolean;
  changes: SlotChange[];
  notes: string[];
}

/** How often CloudFront may fail without a clear answer, each after the SDK's own tries, before that is the result. */
const unclearTries = 3;

/** How long IAM may take until a changed role is known everywhere; milliseconds. */
const roleDelay = 60_000;

/**
 * Brings the distribution to what the intents say, in one UpdateDistribution. When another writer was first, or the answer does not say
 * whether the call took effect, the distribution is read again and the intents are applied to what is there now: nobody's change is lost.
 * @param rolesTrusted the functions' roles were read and are right: a refusal for the role's sake then means that IAM is not there yet
 */
export async function associate(
  session: Session,
  first: DistributionDocument,
  intents: Intent[],
  options: SlotOptions & { rolesTrusted: boolean },
): Promise<Associated> {
  let document = first;
  let sent: SlotPlan | null = null;
  let roleRefusedSince: number | null = null;
  let unclearAnswers = 0;
  const { id } = first;
  for (let attempt = 0; ; attempt++) {
    const plan = planSlots(document.behaviours, intents, options);
    if (plan.problems.length > 0) throw changedMeanwhile(id, plan.problems);
    if (plan.changes.length === 0) {
      // Either nothing was to do, or a call without a clear answer did it.
      if (sent) announce(session, id, sent);
      return { document, updated: sent !== null, changes: sent?.changes ?? [], notes: sent?.notes ?? [] };
    }
    const { editAssociations } = await import('./distribution-xml.ts');
    const xml = editAssociations(document.xml, plan.changes, plan.behaviours);
    if (attempt === 0) {
      session.log.info(`Distribution ${id}: about to change`);
      for (const change of plan.changes) session.log.info(`  ${describeChange(change)}`);
    }
    try {
      const answer = await updateDistribution(session, document, xml);
      announce(session, id, plan);
      const after = { ...document, ...answer, behaviours: plan.behaviours };
      return { document: after, updated: true, changes: plan.changes, notes: plan.notes };
    } catch (error) {
      roleRefusedSince =
        options.rolesTrusted && isRoleRefused(error) ? (roleRefusedSince ?? session.clock.now()) : null;
      const roleOnItsWay = roleRefusedSince !== null && session.clock.now() - roleRefusedSince < roleDelay;
      const unclear = mayHaveTakenEffect(error) && ++unclearAnswers < unclearTries;
      if (!unclear && !isOutdated(error) && !roleOnItsWay) {
        throw translateRefusal(
          error,
          id,
          intents.map(({ versionArn }) => versionArn),
        );
      }
      if (unclear || isOutdated(error)) sent = plan;
      session.log.debug(`Distribution ${id}: ${(error as Error).name}, reading it again`);
      if (!(await pause(session, roleOnItsWay ? 5_000 : backoff(attempt)))) throw contended(session, id);
    }
    document = await readAgain(session, id);
  }
}

/** Half a second to begin with, some seconds at most, drawn by lot so that many publishers do not meet again. Milliseconds. */
function backoff(attempt: number): number {
  return Math.random() * Math.min(5_000, 100 * 2 ** Math.min(attempt, 6));
}

/** Somebody else's change came first, or this call's own first try did (the SDK tries again by itself after a reset). */
function isOutdated(error: unknown): boolean {
  return isAwsError(error, 'PreconditionFailed', 'InvalidIfMatchVersion');
}

function announce(session: Session, id: string, plan: SlotPlan): void {
  session.log.info(`Distribution ${id}: changed`);
  for (const change of plan.changes) session.log.info(`  ${describeChange(change)}`);
  session.truths.push(`The distribution ${id} is changed: ${plan.changes.map(describeChange).join('; ')}.`);
}

async function readAgain(session: Session, id: string): Promise<DistributionDocument> {
  const document = await getDistribution(session, id);
  if (document) return document;
  throw new UserError('Distribution gone', `The distribution ${id} was deleted while this run was at work.`);
}

function changedMeanwhile(id: string, problems: string[]): UserError {
  return new UserError(
    'Distribution changed meanwhile',
    `The distribution ${id} was changed by somebody else while this run was at work, and now:\n- ${problems.join('\n- ')}`,
  );
}

function contended(session: Session, id: string): UserError {
  return new UserError(
    'Timed out',
    `The distribution ${id} could not be updated within timeout-minutes (${session.timeoutMinutes}): others changed it each time in between, or CloudFront gave no answer. Run this again, at a quieter time or with a longer timeout-minutes.`,
  );
}
