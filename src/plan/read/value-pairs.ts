import { plainDigits } from '../plain-digits.ts';
import { masked } from '../secrets/masker.ts';
import { Sensitive, Unknown, type Value } from '../value.ts';
import { exactDigits } from './exact-numbers.ts';
import { type Json, sameJson } from './marks.ts';

/** Where both sides are the same, they are one object: `before === after`. */
export interface ValuePair {
  before: Value;
  after: Value;
}

export const unknownValue: Unknown = Object.freeze(new Unknown());
export const unchangedValue: Sensitive = Object.freeze(new Sensitive('unchanged'));
/** A marker a side: only what stays as it is is one object on both. */
export const hiddenPairs = {
  changed: pairOf('changed'),
  unchanged: paired(null, unchangedValue, true),
  unknown: pairOf('unknown'),
};

function pairOf(sensitive: Sensitive['sensitive']): ValuePair {
  return { before: Object.freeze(new Sensitive(sensitive)), after: Object.freeze(new Sensitive(sensitive)) };
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

/** Whether all of a value was taken out. */
export function isMasked(shown: Value, value: Json | undefined): boolean {
  return shown === masked && value !== masked;
}
