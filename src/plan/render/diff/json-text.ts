import type { Value } from '../../model.ts';

/** Deeper than any policy; a text nested deeper is compared as text, so that nothing here runs out of stack. */
const deepest = 50;

type Reviver = (this: unknown, key: string, value: unknown, context?: { source?: string }) => unknown;

/** What a JSON object or array in a string says, digits of large numbers kept; null where the string is something else. */
export function parseJsonText(text: string): Value[] | Map<string, Value> | null {
  if (!mayBeJson(text)) return null;
  try {
    const parsed: unknown = mayLoseDigits(text) ? JSON.parse(text, keepDigits as never) : JSON.parse(text);
    return toValue(parsed, 0) as Value[] | Map<string, Value>;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether it begins as a JSON object or array does; a fast answer, as it is asked of each string. */
export function mayBeJson(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0x7b || first === 0x5b || (first <= 0x20 && /^\s*[[{]/.test(text));
}

function mayLoseDigits(text: string): boolean {
  return /\d{16}|\d[eE]|\.\d{15}/.test(text);
}

class Digits {
  readonly digits: string;
  constructor(digits: string) {
    this.digits = digits;
  }
}

const keepDigits: Reviver = (_key, value, context) =>
  typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
    ? new Digits(context.source)
    : value;

function toValue(parsed: unknown, depth: number): Value {
  if (typeof parsed !== 'object' || parsed === null) return parsed as Value;
  if (depth > deepest) throw new RangeError('nested too deep');
  if (parsed instanceof Digits) return { digits: parsed.digits };
  if (Array.isArray(parsed)) return parsed.map((element) => toValue(element, depth + 1));
  const map = new Map<string, Value>();
  for (const key of Object.keys(parsed)) map.set(key, toValue((parsed as Record<string, unknown>)[key], depth + 1));
  return map;
}
