import type { Plan } from '../model.ts';
import { groupOf, type ShowDrift, shownDrift } from './items.ts';

/** How many changes of each kind; an update that also imports or moves counts as each of these. */
export interface Counts {
  delete: number;
  replace: number;
  update: number;
  create: number;
  import: number;
  move: number;
  forget: number;
  read: number;
  open: number;
  deferred: number;
  action: number;
  output: number;
  /** Checks that fail or could not be run, and those whose result is known after the apply. */
  check: number;
  /** As shown. */
  drift: number;
  other: number;
}

export const countNames = [
  'delete',
  'replace',
  'update',
  'create',
  'import',
  'move',
  'forget',
  'read',
  'open',
  'deferred',
  'action',
  'output',
  'check',
  'drift',
  'other',
] as const satisfies (keyof Counts)[];

/** No change of any kind. */
export function noCounts(): Counts {
  return Object.fromEntries(countNames.map((name) => [name, 0])) as unknown as Counts;
}

/** Counts a plan's changes. [create, forget] counts as a create and a forget: nothing is destroyed. */
export function countChanges(plan: Plan, showDrift: ShowDrift): Counts {
  const counts = noCounts();
  for (const change of plan.resources) {
    const group = groupOf(change);
    if (change.importing) counts.import++;
    if (change.previousAddress !== null && change.previousAddress !== change.address) counts.move++;
    if (group === 'replace-forget') {
      counts.create++;
      counts.forget++;
    } else if (group === 'other-destroy') counts.other++;
    else if (group !== 'import' && group !== 'move' && group in counts) counts[group as keyof Counts]++;
  }
  counts.deferred = plan.deferred.length;
  counts.action = plan.actionInvocations.length;
  counts.output = plan.outputs.length;
  counts.check = plan.checks.length;
  counts.drift = shownDrift(plan, showDrift).length;
  return counts;
}
