import type { ResourceChange } from '../model.ts';
import { type JsonObject, textAt } from './fields.ts';
import { isObject, type Json, marksAnything, marksAt, union } from './marks.ts';
import { unchangedValue, unknownValue } from './value-pairs.ts';
import type { ValueReader } from './values.ts';

/**
 * Reads `importing`, which comes with any action. The format has no mark for the id of an import; it is hidden where the plan marks the
 * resource as a whole or its `id`, or where it is the same text as a marked value.
 */
export function readImporting(change: JsonObject, values: ValueReader): ResourceChange['importing'] {
  const { importing } = change;
  if (!isObject(importing)) return null;
  const id = textAt(importing, 'id');
  const marks = union(change.before_sensitive, change.after_sensitive);
  const hide = id !== null && (bare(marks) || marksAnything(marksAt(marks, 'id')) || isMarked(change, id));
  const identity = isObject(importing.identity) ? importing.identity : null;
  const marksOfIdentity = hide ? true : marks;
  return {
    id: importing.unknown === true ? unknownValue : id === null ? null : hide ? unchangedValue : values.text(id),
    identity:
      identity &&
      values.read({
        before: identity,
        after: identity,
        unknown: undefined,
        sensitiveBefore: marksOfIdentity,
        sensitiveAfter: marksOfIdentity,
      }).after,
  };
}

function bare(marks: Json | undefined): boolean {
  return typeof marks !== 'object' && marksAnything(marks);
}

function isMarked(change: JsonObject, text: string): boolean {
  return (['before', 'after'] as const).some((side) => holdsMarked(change[side], change[`${side}_sensitive`], text));
}

/** Whether a marked value, or one within it, is this text. */
function holdsMarked(value: Json | undefined, marks: Json | undefined, text: string): boolean {
  if (!marksAnything(marks)) return false;
  if (typeof marks !== 'object') return holdsText(value, text);
  if (typeof value !== 'object' || value === null) return value === text;
  return Object.entries(value).some(([step, below]) => holdsMarked(below, (marks as JsonObject)[step], text));
}

function holdsText(value: Json | undefined, text: string): boolean {
  if (typeof value !== 'object' || value === null) return value === text;
  return Object.values(value).some((below) => holdsText(below, text));
}
