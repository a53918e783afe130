import { ExactNumber, isMembers, Marker, type Members, memberOf, Sensitive, Unknown, type Value } from '../../value.ts';
import { visible } from '../text.ts';

/** A value that is no object and no list. */
export type Scalar = null | boolean | number | string | ExactNumber | Sensitive | Unknown;

export function isSensitive(value: Value | undefined): value is Sensitive {
  return value instanceof Sensitive;
}

export function isUnknown(value: Value | undefined): value is Unknown {
  return value instanceof Unknown;
}

/** An object or a list. */
export function isContainer(value: Value | undefined): value is Value[] | Members {
  return isMembers(value) || Array.isArray(value);
}

/** An object or a list with something in it. */
export function isFilled(value: Value | undefined): value is Value[] | Members {
  return Array.isArray(value) ? value.length > 0 : isMembers(value) && !isEmpty(value);
}

/** A list of nothing but objects: what Terraform's JSON makes of nested blocks. */
export function isBlocks(value: Value | undefined): value is Members[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  for (const element of value) if (!isMembers(element)) return false;
  return true;
}

/** A scalar, `[]` or `{}` on one line, as Terraform writes it. */
export function scalarText(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null) return 'null';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return '[]';
  if (value instanceof ExactNumber) return visible(value.digits);
  if (value instanceof Unknown) return '(known after apply)';
  return value instanceof Sensitive ? '(sensitive value)' : '{}';
}

/** A string in quotes on one line. */
export function quoted(text: string): string {
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(text)) return `"${text}"`;
  return `"${visible(text.replace(/["\\]/g, '\\$&'))}"`;
}

/** A member's name: bare where HCL takes it so. */
export function keyText(key: string): string {
  let text = keyTexts.get(key);
  if (text === undefined) {
    text = /^[A-Za-z_][\w-]*$/.test(key) ? key : quoted(key);
    if (keyTexts.size < keyTextsAtMost) keyTexts.set(key, text);
  }
  return text;
}

/** The same few hundred names stand in each of thousands of resources. */
const keyTexts = new Map<string, string>();
const keyTextsAtMost = 10_000;

/** Whether the plan says that both are the same. What is unknown, or sensitive and not known to be unchanged, is not. */
export function equal(left: Value | undefined, right: Value | undefined): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right;
  // The model holds what is the same on both sides as one object; of a marker its word decides.
  if (left === right && isContainer(left)) return true;
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    for (let at = 0; at < left.length; at++) if (!equal(left[at], right[at])) return false;
    return true;
  }
  if (left instanceof Marker) {
    if (left instanceof Sensitive) return right instanceof Sensitive && left.sensitive === 'unchanged';
    return left instanceof ExactNumber && right instanceof ExactNumber && left.digits === right.digits;
  }
  if (!isMembers(right)) return false;
  let members = 0;
  for (const key in left) {
    members++;
    const other = memberOf(right, key);
    if (other === undefined || !equal(left[key], other)) return false;
  }
  for (const _ in right) members--;
  return members === 0;
}

/** How many members there are. */
export function sizeOf(members: Members): number {
  return Object.keys(members).length;
}

function isEmpty(members: Members): boolean {
  for (const _ in members) return false;
  return true;
}

/**
 * A text that is the same for equal values, by which the elements of two lists are matched; null for a value that equals none, itself included
 * (see `equal`).
 */
export function matchKey(value: Value): string | null {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    let text = '[';
    for (const element of value) {
      const part = matchKey(element);
      if (part === null) return null;
      text += `${part},`;
    }
    return `${text}]`;
  }
  if (value instanceof ExactNumber) return value.digits;
  if (value instanceof Sensitive) return value.sensitive === 'unchanged' ? '(sensitive)' : null;
  if (value instanceof Unknown) return null;
  const parts: string[] = [];
  for (const key in value) {
    const part = matchKey(value[key]!);
    if (part === null) return null;
    parts.push(`${key.length}:${key}=${part}`);
  }
  return `{${parts.sort().join(',')}}`;
}
