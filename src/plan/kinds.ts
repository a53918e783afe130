import type { ChangeKind, ResourceChange } from './model.ts';

const kinds: Record<string, ChangeKind> = {
  create: 'create',
  update: 'update',
  'delete,create': 'replace',
  'create,delete': 'replace-create-first',
  delete: 'delete',
  forget: 'forget',
  'create,forget': 'replace-forget',
  read: 'read',
  open: 'open',
  'no-op': 'no-op',
};

/** The kind of a list of actions; a combination that is not known is `other`, never a guess by its first action. */
export function kindOf(actions: readonly string[]): ChangeKind {
  const key = actions.join(',');
  return Object.hasOwn(kinds, key) ? kinds[key]! : 'other';
}

/**
 * Whether an object is destroyed: `delete` anywhere in the list, in a combination that is not known as well.
 * Source: the plan format's own advice to scan the list for it (jsonplan, Change.Actions).
 */
export function destroys(change: Pick<ResourceChange, 'actions'>): boolean {
  return change.actions.includes('delete');
}
