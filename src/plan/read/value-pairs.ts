import type { Sensitive, Unknown, Value } from '../model.ts';
import { plainDigits } from '../plain-digits.ts';
import { exactDigits } from './exact-numbers.ts';
import { type Json, sameJson } from './marks.ts';

/** Where both sides are the same, they are one object: `before === after`. */
export interface ValuePair {
  before: Value;
  after: Value;
}

export const unknownValue: Unknown = Object.freeze({ unknown: true });
/** A marker a side: only what stays as it is is one object on both. */
export const hiddenPairs = {
  changed: pairOf('changed'),
  unchanged: paired(null, Object.freeze<Sensitive>({ sensitive: 'unchanged' }), true),
  unknown: pairOf('unknown'),
};

function pairOf(sensitive: Sensitive['sensitive']): ValuePair {
  return { before: Object.freeze({ sensitive }), after: Object.freeze({ sensitive }) };
}

/** The two sides of a value that may not be shown. */
export function hidden(before: Json | undefined, after: Json | undefined, unknown: Json | undefined): ValuePair {
  return hiddenPairs[unknown !== undefined ? 'unknown' : sameValue(before, after) ? 'unchanged' : 'changed'];
}

function sameValue(before: Json | undefined, after: Json | undefined): boolean {
  const one = before ?? null;
  const other = after ?? null;
  if (typeof one === 'string' && typeof other === 'string') {
    const [first, second] = [exactDigits(one), exactDigits(other)];
    if (first !== null && second !== null) return plainDigits(first) === plainDigits(second);
  }
  return sameJson(one, other);
}

export function paired(before: Value, after: Value, same: boolean): ValuePair {
  return same ? { before: after, after } : { before, after };
}
