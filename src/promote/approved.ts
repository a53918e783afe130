import { UserError } from '../kit/errors.ts';
import type { ApprovedPromotion } from './request.ts';

/**
 * Compares what is about to be promoted with what was approved.
 * @throws UserError that lists every difference
 */
export function checkApproved(approved: ApprovedPromotion[], about: ApprovedPromotion[]): void {
  const expected = new Map(approved.map((one) => [one.function, one]));
  const problems = about.flatMap((one) => {
    const was = expected.get(one.function);
    expected.delete(one.function);
    if (!was) return [`${one.function} (${one.sha256}) was not approved`];
    const fields = (['sha256', 'from', 'to'] as const).filter((field) => was[field] !== one[field]);
    return fields.map((field) => `${one.function}: ${field} is ${one[field]}, approved was ${was[field]}`);
  });
  problems.push(...[...expected.keys()].map((name) => `${name} was approved and is not part of this call`));
  if (problems.length === 0) return;
  throw new UserError(
    'Not what was approved',
    `expect-promoted does not say what would be promoted now, so nothing was changed:\n- ${problems.join('\n- ')}\nMake a dry run again, and have that approved.`,
  );
}
