/** What stands in a model where a plan's JSON has something else: a class of ours, so that no object of a plan can be taken for one. */
export abstract class Marker {}

/** A number whose digits a JavaScript number would lose. */
export class ExactNumber extends Marker {
  readonly digits: string;
  constructor(digits: string) {
    super();
    this.digits = digits;
  }
}

/**
 * In place of a sensitive value. `changed` is all that may be known of it; the two sides of a change hold the same word.
 */
export class Sensitive extends Marker {
  readonly sensitive: 'changed' | 'unchanged' | 'unknown';
  constructor(sensitive: Sensitive['sensitive']) {
    super();
    this.sensitive = sensitive;
  }
}

/** In place of a value that is known after the apply. */
export class Unknown extends Marker {
  readonly unknown = true;
}

/** An object of a plan, as JSON.parse gives it: any name may be a member's, so that `memberOf` and `put` are the ways to them. */
export interface Members {
  [name: string]: Value;
}

export type Value = null | boolean | number | string | ExactNumber | Sensitive | Unknown | Value[] | Members;

/** Whether it is an object of the plan: neither a list nor a marker. */
export function isMembers(value: Value | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Marker);
}

/**
 * A member; nothing where there is none of its own, as of `constructor`. A value of a plan is never a function, which all else is that an
 * object comes with: so most are told without the search that `hasOwn` makes.
 */
export function memberOf<Value>(members: { [name: string]: Value }, name: string): Value | undefined {
  const value = members[name];
  if (typeof value !== 'function' && name !== '__proto__') return value;
  return Object.hasOwn(members, name) ? value : undefined;
}

/** Sets a member, also one whose name is `__proto__`. */
export function put(members: Members, name: string, value: Value): void {
  if (name !== '__proto__') members[name] = value;
  else Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true });
}
