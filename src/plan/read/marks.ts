/** JSON as JSON.parse gives it. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export function isObject(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether a tree of marks (`before_sensitive`, `after_sensitive`, `after_unknown`) marks anything. What is neither a list, an object nor
 * false marks too: a form not known yet must not show a secret.
 */
export function marksAnything(marks: Json | undefined): boolean {
  if (marks === undefined || marks === null || marks === false) return false;
  if (typeof marks !== 'object') return true;
  if (!Array.isArray(marks)) {
    for (const name in marks) if (marksAnything(marks[name])) return true;
    return false;
  }
  for (const one of marks) if (marksAnything(one)) return true;
  return false;
}

/** The marks below one name or index; nothing where there are none. */
export function marksAt(marks: Json | undefined, step: string | number): Json | undefined {
  if (typeof marks !== 'object' || marks === null) return undefined;
  if (Array.isArray(marks)) return typeof step === 'number' ? marks[step] : undefined;
  return typeof step === 'string' && Object.hasOwn(marks, step) ? marks[step] : undefined;
}

/** Whether marks and value do not fit: marks of another shape, or deeper ones than the value has. Then all of the value is marked. */
export function misfit(marks: Json | undefined, value: Json | undefined): boolean {
  if (typeof marks !== 'object' || marks === null || value === undefined || value === null) return false;
  if (typeof value !== 'object' || Array.isArray(marks) !== Array.isArray(value)) return marksAnything(marks);
  return false;
}

/** Whatever either tree marks; lists are laid over one another. */
export function union(one: Json | undefined, other: Json | undefined): Json | undefined {
  if (!marksAnything(one)) return other;
  if (!marksAnything(other)) return one;
  if (Array.isArray(one) && Array.isArray(other)) {
    return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => union(one[at], other[at]) ?? false);
  }
  if (isObject(one) && isObject(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return Object.fromEntries(
      [...names].map((name) => [name, union(marksAt(one, name), marksAt(other, name)) ?? false]),
    );
  }
  return true;
}

/**
 * One mark for every element of a list, from those of all its elements: where lengths or marks of the two sides differ, an element may have
 * moved, and its old mark stands at another place.
 */
export function ofAllElements(...lists: (Json | undefined)[]): Json | undefined {
  return lists.flatMap((list) => (Array.isArray(list) ? list : [])).reduce<Json | undefined>(union, undefined);
}

/** Whether two JSON values are the same; the order of an object's members does not count. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((element, at) => sameJson(element, other[at]));
  }
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && sameJson(one[name], other[name]));
}
