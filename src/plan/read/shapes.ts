import { isObject, type Json, marksAnything, misfit } from './marks.ts';

export type Members = { [name: string]: Json };

export function has(members: Members | null | undefined, name: string): boolean {
  return members !== null && members !== undefined && Object.hasOwn(members, name);
}

export function marked(marks: Json | undefined): Json | undefined {
  return marksAnything(marks) ? marks : undefined;
}

export function isContainer(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null;
}

/** Whether all that is there is a list; a null has no shape of its own. */
export function isList(...trees: (Json | undefined)[]): boolean {
  return trees.some(Array.isArray) && trees.every((tree) => tree === undefined || tree === null || Array.isArray(tree));
}

/** Whether all that is there is an object. */
export function isObjects(...trees: (Json | undefined)[]): boolean {
  return trees.some(isObject) && trees.every((tree) => tree === undefined || tree === null || isObject(tree));
}

/** A bare mark hides all, and so do marks that do not fit the value. */
export function hides(
  markBefore: Json | undefined,
  markAfter: Json | undefined,
  before: Json | undefined,
  after: Json | undefined,
): boolean {
  const bare = (marks: Json | undefined) => marks !== undefined && typeof marks !== 'object';
  return (
    bare(markBefore) ||
    bare(markAfter) ||
    [markBefore, markAfter].some((marks) => misfit(marks, before) || misfit(marks, after))
  );
}

/** Whether the value as a whole comes later; marks that do not fit the known value count for all of it. */
export function isUnknown(unknown: Json | undefined, after: Json | undefined): boolean {
  return unknown !== undefined && (typeof unknown !== 'object' || misfit(unknown, after));
}
