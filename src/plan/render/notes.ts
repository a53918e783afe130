import type { ResourceChange } from '../model.ts';
import { isMembers, type Value } from '../value.ts';
import { pathText } from './diff/forcing.ts';
import { isContainer, keyText, scalarText } from './diff/values.ts';
import { visible } from './text.ts';
import type { Note } from './words.ts';

/** Names that a note shows; the diff marks them all. */
const mostNames = 5;

/** What is said beside a resource's address. */
export function notesOf(change: ResourceChange): Note[] {
  const notes: Note[] = [];
  if (change.deposed !== null) notes.push({ kind: 'deposed', names: [visible(change.deposed)] });
  if (change.kind === 'replace') notes.push({ kind: 'destroy-first', names: [] });
  if (change.kind === 'replace-create-first') notes.push({ kind: 'create-first', names: [] });
  const forcing = [...new Set(change.replacePaths.map(pathText))].filter((path) => path !== '').map(visible);
  if (forcing.length > 0) notes.push({ kind: 'forced', names: firstOf(forcing) });
  // That it cannot be updated in place is what the forcing attributes say.
  if (change.reason !== null && !(forcing.length > 0 && change.reason === 'replace_because_cannot_update')) {
    notes.push({ kind: 'reason', names: [visible(change.reason)] });
  }
  if (change.importing) notes.push({ kind: 'imported', names: importedFrom(change.importing) });
  if (change.previousAddress !== null && change.previousAddress !== change.address) {
    notes.push({ kind: 'moved', names: [visible(change.previousAddress)] });
  }
  if (change.kind === 'other') notes.push({ kind: 'actions', names: firstOf(change.actions.map(visible)) });
  return notes;
}

function importedFrom({ id, identity }: NonNullable<ResourceChange['importing']>): string[] {
  if (typeof id === 'string') return [visible(id)];
  if (id !== null) return [scalarText(id)];
  if (!isMembers(identity)) return [];
  return firstOf(Object.entries(identity).map(([key, value]) => `${keyText(key)}=${identityText(value)}`));
}

function identityText(value: Value): string {
  return isContainer(value) ? '…' : scalarText(value);
}

function firstOf(names: string[]): string[] {
  return names.length <= mostNames ? names : [...names.slice(0, mostNames), `… (${names.length - mostNames} more)`];
}
