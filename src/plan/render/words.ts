/** The words of a comment that do not come from the plan. */

/** Kinds of items, in the order in which they are shown: what is lost first. */
export const groupIds = [
  'other-destroy',
  'delete',
  'replace',
  'check',
  'replace-forget',
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
  'drift',
  'other',
] as const;
export type GroupId = (typeof groupIds)[number];

/** Groups whose items destroy something: their addresses are never left out. */
export const destroying: ReadonlySet<GroupId> = new Set(['other-destroy', 'delete', 'replace']);

export const groupTitles: Record<GroupId, string> = {
  'other-destroy': 'Other changes that destroy',
  delete: 'Destroy',
  replace: 'Replace',
  check: 'Checks that do not pass',
  'replace-forget': 'Replace, leaving the old object in place',
  update: 'Update in place',
  create: 'Create',
  import: 'Import, nothing else',
  move: 'Move, nothing else',
  forget: 'Forget: out of the state, not destroyed',
  read: 'Read during the apply',
  open: 'Open during the apply',
  deferred: 'Deferred to a later plan',
  action: 'Actions to invoke',
  output: 'Outputs',
  drift: 'Changed outside of this configuration',
  other: 'Other changes',
};

/** Symbols as Terraform's own plan has them; `?` is a combination of actions that is not known. */
export const symbols = ['-', '-/+', '+/-', '+/.', '~', '+', '.', '<=', '=', '?', '!'] as const;
export type ChangeSymbol = (typeof symbols)[number];

/** What is said beside an address; the names come from the plan. */
export const noteKinds = [
  'reason',
  'forced',
  'destroy-first',
  'create-first',
  'deposed',
  'imported',
  'moved',
  'actions',
  'deferred',
  'trigger',
  'status',
  'relevant',
] as const;
export type NoteKind = (typeof noteKinds)[number];

export interface Note {
  kind: NoteKind;
  names: string[];
}

const reasons: Record<string, string> = {
  delete_because_no_resource_config: 'it is not in the configuration any more',
  delete_because_wrong_repetition: 'its count or for_each was added or removed',
  delete_because_count_index: 'its index is beyond count',
  delete_because_each_key: 'its key is not in for_each any more',
  delete_because_no_module: 'its module is not in the configuration any more',
  delete_because_no_move_target: 'it was moved to where no resource is configured',
  replace_because_tainted: 'it is tainted',
  replace_because_cannot_update: 'it cannot be updated in place',
  replace_by_request: 'as asked for with -replace',
  replace_by_triggers: 'by replace_triggered_by',
  read_because_config_unknown: 'its configuration is known after the apply',
  read_because_dependency_pending: 'what it depends on has changes to apply',
  read_because_check_nested: 'for a check',
  instance_count_unknown: 'its count or for_each is known after the apply',
  resource_config_unknown: 'its configuration is known after the apply',
  provider_config_unknown: "its provider's configuration is known after the apply",
  absent_prereq: 'what it needs does not exist yet',
  deferred_prereq: 'what it needs is deferred',
};

/**
 * A note as words and names in turn.
 * @param name how a name is written: as `code` in HTML, as it is in a fenced block
 */
export function noteText(note: Note, name: (text: string) => string): string {
  const names = note.names.map(name).join(', ');
  switch (note.kind) {
    case 'deferred':
      return `deferred: ${knownReason(note) ?? names}`;
    case 'reason':
      return knownReason(note) ?? `reason: ${names}`;
    case 'forced':
      return `forced by ${names}`;
    case 'destroy-first':
      return 'destroyed, then created';
    case 'create-first':
      return 'created, then the old one destroyed';
    case 'deposed':
      return `deposed object ${names}`;
    case 'imported':
      return note.names.length > 0 ? `imported from ${names}` : 'imported by identity';
    case 'moved':
      return `moved from ${names}`;
    case 'actions':
      return `actions: ${names}`;
    case 'trigger':
      return `triggered by ${names}`;
    case 'status':
      return `status: ${names}`;
    case 'relevant':
      return 'planned changes depend on it';
  }
}

function knownReason({ names }: Note): string | undefined {
  const id = names[0] ?? '';
  return Object.hasOwn(reasons, id) ? reasons[id] : undefined;
}
