import type { Plan, ResourceChange } from '../model.ts';
import { attributeDiff } from './diff/attributes.ts';
import type { Diff, Step } from './diff/writer.ts';
import { type Group, type Item, LazyItem } from './item.ts';
import { notesOf } from './notes.ts';
import { otherItems } from './other-items.ts';
import { visible } from './text.ts';
import { type ChangeSymbol, type GroupId, groupIds, type Note } from './words.ts';

export type ShowDrift = 'relevant' | 'all' | 'none';

/** Comment, summary and file show the same changes: what is rendered for one is kept for the others. */
const known = new WeakMap<Plan, Map<ShowDrift, Group[]>>();

/** The changes of a plan by group, in the order of display; groups without items are left out. The plan must not change afterwards. */
export function groupsOf(plan: Plan, showDrift: ShowDrift): Group[] {
  let groups = known.get(plan)?.get(showDrift);
  if (!groups) {
    groups = makeGroups(plan, showDrift);
    known.set(plan, new Map([[showDrift, groups]]));
  }
  return groups;
}

function makeGroups(plan: Plan, showDrift: ShowDrift): Group[] {
  const groups = new Map<GroupId, Item[]>(groupIds.map((id) => [id, []]));
  for (const change of plan.resources) groups.get(groupOf(change))!.push(resourceItem(change, []));
  for (const { id, item } of otherItems(plan)) groups.get(id)!.push(item);
  for (const change of plan.deferred) {
    const note: Note = { kind: 'deferred', names: [visible(change.reason)] };
    // Its reason is why it waits, and is said once.
    groups.get('deferred')!.push(resourceItem({ ...change, reason: null }, [note]));
  }
  for (const change of shownDrift(plan, showDrift)) {
    const note: Note[] = showDrift === 'all' && change.relevant ? [{ kind: 'relevant', names: [] }] : [];
    groups.get('drift')!.push(resourceItem(change, note));
  }
  return [...groups].filter(([, items]) => items.length > 0).map(([id, items]) => ({ id, items }));
}

/** Changes made outside of Terraform that are to be shown. */
export function shownDrift(plan: Plan, showDrift: ShowDrift): Plan['drift'] {
  if (showDrift === 'none') return [];
  return showDrift === 'all' ? plan.drift : plan.drift.filter(({ relevant }) => relevant);
}

/** The group of a change, by its kind alone; a pure import or move by what it is. */
export function groupOf(change: ResourceChange): GroupId {
  if (change.kind === 'replace-create-first') return 'replace';
  if (change.kind === 'other') return change.actions.includes('delete') ? 'other-destroy' : 'other';
  if (change.kind !== 'no-op') return change.kind;
  if (change.importing) return 'import';
  return change.previousAddress === null ? 'other' : 'move';
}

const symbolOf: Record<ResourceChange['kind'], ChangeSymbol> = {
  create: '+',
  update: '~',
  replace: '-/+',
  'replace-create-first': '+/-',
  'replace-forget': '+/.',
  delete: '-',
  forget: '.',
  read: '<=',
  open: '<=',
  'no-op': '=',
  other: '?',
};

function resourceItem(change: ResourceChange, further: Note[]): Item {
  const notes = notesOf(change);
  notes.push(...further);
  return new LazyItem(symbolOf[change.kind], change.address, notes, (step) => linesOf(change, step));
}

function linesOf(change: ResourceChange, step: Step): Diff {
  if (change.valuesLeftOut)
    return { text: '  # (the plan is too large for the values of this change to be shown)', long: false };
  // What is imported, moved or forgotten stays as it is: the address and what stands beside it say all.
  if (change.kind === 'no-op' || change.kind === 'forget') return { text: '', long: false };
  return attributeDiff(change, step);
}
