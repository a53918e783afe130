import type { ResourceChange, Value } from '../model.ts';
import { plainDigits } from '../plain-digits.ts';

/**
 * What would be done to one object, as a text that is the same for the same doing. It holds:
 * - the actions, the address the object had before, what is imported;
 * - for each place at which the two sides differ, both; where the new value is known only after the apply, that alone, as old values there
 *   are such that change by themselves (a time of modification);
 * - of an object that is destroyed or forgotten only its id, as its other attributes do not matter to what is done.
 *
 * It leaves out what does not change what is done: reasons, forcing paths, drift, times, versions. The members of an object are sorted;
 * the elements of a list are not, as the order of a list is applied too. (Terraform writes a set in one order, however it was configured.)
 */
export function canonicalChange(change: ResourceChange): string {
  const parts = [change.mode, change.actions.join(','), text(change.deposed), text(change.previousAddress)];
  const { importing } = change;
  if (importing) parts.push(`import ${canonicalValue(importing.id)} ${canonicalValue(importing.identity)}`);
  if (change.after === null && change.before instanceof Map)
    parts.push(`id ${canonicalValue(change.before.get('id') ?? null)}`);
  else differences(change.before, change.after, '', parts);
  return parts.join('\n');
}

/** Both sides of an output's change. */
export function canonicalOutput(kind: string, before: Value, after: Value): string {
  const parts = [kind];
  differences(before, after, '', parts);
  return parts.join('\n');
}

function differences(before: Value, after: Value, path: string, parts: string[]): void {
  if (before === after) return;
  if (after instanceof Map && (before === null || before instanceof Map)) {
    const old = before ?? new Map<string, Value>();
    for (const name of sortedNames(new Set([...old.keys(), ...after.keys()]))) {
      differences(old.get(name) ?? null, after.get(name) ?? null, `${path}/${text(name)}`, parts);
    }
    return;
  }
  const now = canonicalValue(after);
  parts.push(now === unknownMark ? `${path} ${now}` : `${path} ${canonicalValue(before)} ${now}`);
}

const unknownMark = '?';

/** A value as text in which no two values look the same: texts carry their length, numbers and markers a letter. */
export function canonicalValue(value: Value): string {
  if (value === null) return '-';
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'number':
      return `n${plainDigits(String(value))}`;
    case 'boolean':
      return value ? 't' : 'f';
  }
  if (Array.isArray(value)) return `[${value.map(canonicalValue).join(' ')}]`;
  if (value instanceof Map) {
    return `{${sortedNames(value.keys())
      .map((name) => `${text(name)} ${canonicalValue(value.get(name)!)}`)
      .join(' ')}}`;
  }
  if ('unknown' in value) return unknownMark;
  return 'digits' in value ? `n${plainDigits(value.digits)}` : `s-${value.sensitive}`;
}

function text(value: string | null): string {
  return value === null ? '-' : `${value.length}:${value}`;
}

function sortedNames(names: Iterable<string>): string[] {
  return [...names].sort();
}
