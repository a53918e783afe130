import { memberOf } from '../value.ts';
import type { Json } from './marks.ts';

/**
 * Compares the two sides of a change, the order of an object's members aside, and makes what is the same below them one object: an old list
 * or object gives way to the new one. One function that calls itself: V8 would build two that call each other into one another, at
 * a cost that no plan makes good.
 *
 * @param before its lists and objects are changed in place
 * @returns whether both are the same as a whole
 */
export function shareSame(before: Json | undefined, after: Json | undefined): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false;
  if (Array.isArray(before)) {
    if (!Array.isArray(after)) return false;
    let same = before.length === after.length;
    for (let at = 0; at < before.length && at < after.length; at += 1) {
      if (shareSame(before[at], after[at])) before[at] = after[at]!;
      else same = false;
    }
    return same;
  }
  if (Array.isArray(after)) return false;
  let same = true;
  let members = 0;
  for (const name in before) {
    members += 1;
    const one = before[name];
    const other = memberOf(after, name);
    if (one === other) continue;
    // A member that has an own value already: no setter of a prototype is met.
    if (other !== undefined && typeof one === 'object' && shareSame(one, other)) before[name] = other;
    else same = false;
  }
  if (same) for (const _ in after) members -= 1;
  return same && members === 0;
}
