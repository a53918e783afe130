import { UserError } from '../kit/errors.ts';
import { hasChanges } from '../plan/render/headline.ts';
import type { FailureReason } from './request.ts';
import type { ShownPlan } from './shown-plan.ts';

/**
 * Fails for what the input `fail-on` names.
 *
 * @throws UserError that says how many there are; for a plan that failed too, as what it would do is not known
 */
export function checkFailOn({ verdict }: ShownPlan, failOn: readonly FailureReason[]): void {
  if (failOn.length === 0) return;
  if (verdict === null || verdict.errored)
    throw new UserError('Plan refused', `fail-on: ${failOn.join(', ')}, and a plan that failed does not tell.`);
  const { destroys, counts } = verdict;
  const replaced = counts.replace;
  const said: Record<FailureReason, string | null> = {
    destroy:
      destroys + replaced > 0
        ? `the plan destroys ${Math.max(destroys, replaced)} (${replaced} of them replaced)`
        : null,
    replace: replaced > 0 ? `the plan replaces ${replaced}` : null,
    'any-change': hasChanges(verdict)
      ? 'the plan changes something'
      : mayChange(verdict)
        ? 'the plan is incomplete, and another one may change something'
        : null,
  };
  const reasons = failOn.flatMap((reason) => (said[reason] === null ? [] : [`${reason}: ${said[reason]}`]));
  if (reasons.length === 0) return;
  throw new UserError('Plan refused', `fail-on ${reasons.join('; ')}. The job summary has it in full.`);
}

/** An incomplete plan, or one that failed in its middle, may come to more than it says: it never counts as no change. */
export function mayChange(verdict: NonNullable<ShownPlan['verdict']>): boolean {
  return hasChanges(verdict) || verdict.errored || !verdict.complete;
}
