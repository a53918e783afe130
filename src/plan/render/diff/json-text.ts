import type { Value } from '../../model.ts';

/** Deeper than any policy; a text nested deeper is compared as text, so that nothing here runs out of stack. */
const deepest = 50;

type Reviver = (this: unknown, key: string, value: unknown, context?: { source?: string }) => unknown;

/** What a JSON object or array in a string says, digits of large numbers kept; null where the string is something else. */
export function parseJsonText(text: string): Value[] | Map<string, Value> | null {
  if (!/^\s*[[{]/.test(text) || !/[\]}]\s*$/.test(text)) return null;
  try {
    const parsed: unknown = mayLoseDigits(text) ? JSON.parse(text, keepDigits as never) : JSON.parse(text);
    return toValue(parsed, 0) as Value[] | Map<string, Value>;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
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
  return new Map(Object.entries(parsed).map(([key, value]) => [key, toValue(value, depth + 1)]));
}
