import { type Members, put } from '../value.ts';
import { isObject, type Json, marksAnything, misfit } from './marks.ts';
import { shareSame } from './share-same.ts';
import { unknownValue, type ValuePair } from './value-pairs.ts';

/** The parsed sides of a change in which nothing is sensitive, masked, or a number that JSON.parse would lose. */
export interface PlainSides {
  before: Json | undefined;
  after: Json | undefined;
  /** `after_unknown`, or nothing where it marks nothing. */
  unknown: Json | undefined;
}

/**
 * Makes values of them without a copy: what was parsed becomes the model. It is what most changes are, and a copy of each would take several
 * times as long as parsing.
 *
 * @param closer reads a member of which only a part is unknown
 * @returns null, with nothing changed, where the sides are no objects
 */
export function readInPlace(
  { before = null, after = null, unknown }: PlainSides,
  closer: (before: Json | undefined, after: Json | undefined, unknown: Json) => ValuePair,
): ValuePair | null {
  if (!(before === null || isObject(before)) || !(after === null || isObject(after))) return null;
  if (unknown === undefined) return { before: shareSame(before, after) ? after : before, after };
  if (after === null || !isObject(unknown)) return null;
  if (before !== null) shareSame(before, after);
  for (const name in unknown) {
    const coming = unknown[name]!;
    if (!marksAnything(coming)) continue;
    const other = own(after, name);
    if (typeof coming !== 'object' || misfit(coming, other)) {
      put(after as Members, name, unknownValue);
      continue;
    }
    const one = before === null ? undefined : own(before, name);
    const pair = closer(one, other, coming);
    put(after as Members, name, pair.after);
    if (one !== undefined) put(before as Members, name, pair.before);
  }
  return { before, after };
}

function own(members: { [name: string]: Json }, name: string): Json | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
