import { isObject, type Json } from './marks.ts';

/**
 * Compares the two sides of a change, the order of an object's members aside, and makes what is the same below them one object: an old list
 * or object gives way to the new one.
 *
 * @param before its lists and objects are changed in place
 * @returns whether both are the same as a whole
 */
export function shareSame(before: Json | undefined, after: Json | undefined): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false;
  if (!Array.isArray(before)) return isObject(after) && shareMembers(before, after);
  if (!Array.isArray(after)) return false;
  let same = before.length === after.length;
  for (let at = 0; at < before.length && at < after.length; at += 1) {
    if (shareSame(before[at], after[at])) before[at] = after[at]!;
    else same = false;
  }
  return same;
}

type Members = { [name: string]: Json };

function shareMembers(before: Members, after: Members): boolean {
  let same = true;
  for (const name in before) {
    const other = Object.hasOwn(after, name) ? after[name] : undefined;
    const one = before[name];
    if (one === other) continue;
    // A member that has an own value already: no setter of a prototype is met.
    if (other !== undefined && typeof one === 'object' && shareSame(one, other)) before[name] = other;
    else same = false;
  }
  return same && Object.keys(before).length === Object.keys(after).length;
}
