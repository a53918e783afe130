import { inOrder } from '../in-order.ts';
import type { ResourceChange } from '../model.ts';
import { plainDigits } from '../plain-digits.ts';
import { ExactNumber, isMembers, type Members, memberOf, Sensitive, Unknown, type Value } from '../value.ts';

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
  const { importing, before, after } = change;
  const imported = importing ? `import ${canonicalValue(importing.id)} ${canonicalValue(importing.identity)}` : '';
  const what =
    after === null && isMembers(before)
      ? `id ${canonicalValue(memberOf(before, 'id') ?? null)}`
      : canonicalDifference(before, after);
  return `${change.mode}\n${change.actions.join(',')}\n${textOrNone(change.deposed)}\n${textOrNone(change.previousAddress)}\n${imported}\n${what}`;
}

/** Both sides of an output's change. */
export function canonicalOutput(kind: string, before: Value, after: Value): string {
  return `${kind}\n${canonicalDifference(before, after)}`;
}

/** Where two values differ, and how. */
function canonicalDifference(before: Value, after: Value): string {
  if (before === after) return '=';
  if (isMembers(after) && (before === null || isMembers(before))) {
    let result = '(';
    for (const name of inOrder(differing(before, after))) {
      result += `${name.length}:${name}${canonicalDifference(oldOf(before, name), memberOf(after, name) ?? null)}`;
    }
    return `${result})`;
  }
  const now = canonicalValue(after);
  if (now === unknownMark) return now;
  return before === null ? `+${now}` : `${canonicalValue(before)}>${now}`;
}

/** The names of members that are not one and the same on both sides, a null being none. */
function differing(before: Members | null, after: Members): string[] {
  const names: string[] = [];
  for (const name in after) if (oldOf(before, name) !== after[name]) names.push(name);
  if (before) {
    for (const name in before) if (before[name] !== null && memberOf(after, name) === undefined) names.push(name);
  }
  return names;
}

function oldOf(before: Members | null, name: string): Value {
  return before === null ? null : (memberOf(before, name) ?? null);
}

const unknownMark = '?';

/** A value as text in which no two values look the same: texts carry their length, numbers and markers a letter. */
export function canonicalValue(value: Value): string {
  if (value === null) return '-';
  switch (typeof value) {
    case 'string':
      return `${value.length}:${value}`;
    case 'number':
      return `n${value};`;
    case 'boolean':
      return value ? 't' : 'f';
  }
  let result = '';
  if (Array.isArray(value)) {
    for (const element of value) result += canonicalValue(element);
    return `[${result}]`;
  }
  if (value instanceof Unknown) return unknownMark;
  if (value instanceof ExactNumber) return `n${plainDigits(value.digits)};`;
  if (value instanceof Sensitive) return `s-${value.sensitive}`;
  for (const name of inOrder(Object.keys(value))) result += `${name.length}:${name}${canonicalValue(value[name]!)}`;
  return `{${result}}`;
}

function textOrNone(text: string | null): string {
  return text === null ? '-' : `${text.length}:${text}`;
}
