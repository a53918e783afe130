import type { ExactNumber, Sensitive, Unknown, Value } from '../../model.ts';
import { visible } from '../text.ts';

/** A value that is no map and no list. */
export type Scalar = null | boolean | number | string | ExactNumber | Sensitive | Unknown;

export function isSensitive(value: Value | undefined): value is Sensitive {
  return typeof value === 'object' && value !== null && 'sensitive' in value;
}

export function isUnknown(value: Value | undefined): value is Unknown {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}

/** A map or a list. */
export function isContainer(value: Value | undefined): value is Value[] | Map<string, Value> {
  return value instanceof Map || Array.isArray(value);
}

/** A map or a list with something in it. */
export function isFilled(value: Value | undefined): value is Value[] | Map<string, Value> {
  return value instanceof Map ? value.size > 0 : Array.isArray(value) && value.length > 0;
}

/** A list of nothing but maps: what Terraform's JSON makes of nested blocks. */
export function isBlocks(value: Value | undefined): value is Map<string, Value>[] {
  return Array.isArray(value) && value.length > 0 && value.every((element) => element instanceof Map);
}

/** A scalar, `[]` or `{}` on one line, as Terraform writes it. */
export function scalarText(value: Scalar | Value[] | Map<string, Value>): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof Map) return '{}';
  if (Array.isArray(value)) return '[]';
  if ('digits' in value) return visible(value.digits);
  return 'unknown' in value ? '(known after apply)' : '(sensitive value)';
}

/** A string in quotes on one line. */
export function quoted(text: string): string {
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(text)) return `"${text}"`;
  return `"${visible(text.replace(/["\\]/g, '\\$&'))}"`;
}

/** An attribute's name or a map's key: bare where HCL takes it so. */
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
  if (left instanceof Map) {
    if (!(right instanceof Map) || left.size !== right.size) return false;
    for (const [key, value] of left) {
      const other = right.get(key);
      if (other === undefined || !equal(value, other)) return false;
    }
    return true;
  }
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) && left.length === right.length && left.every((value, index) => equal(value, right[index]))
    );
  }
  if ('sensitive' in left) return isSensitive(right) && left.sensitive === 'unchanged';
  return 'digits' in left && 'digits' in right && left.digits === right.digits;
}

/**
 * A text that is the same for equal values, by which the elements of two lists are matched; null for a value that equals none, itself included
 * (see `equal`).
 */
export function matchKey(value: Value): string | null {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof Map) {
    const parts: string[] = [];
    for (const [key, inner] of value) {
      const part = matchKey(inner);
      if (part === null) return null;
      parts.push(`${key.length}:${key}=${part}`);
    }
    return `{${parts.sort().join(',')}}`;
  }
  if (Array.isArray(value)) {
    let text = '[';
    for (const element of value) {
      const part = matchKey(element);
      if (part === null) return null;
      text += `${part},`;
    }
    return `${text}]`;
  }
  if ('digits' in value) return value.digits;
  return 'sensitive' in value && value.sensitive === 'unchanged' ? '(sensitive)' : null;
}
