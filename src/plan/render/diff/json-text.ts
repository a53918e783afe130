import { plainDigits } from '../../plain-digits.ts';
import { ExactNumber, type Members, type Value } from '../../value.ts';

/** Deeper than any policy; a text nested deeper is compared as text, so that nothing here runs out of stack. */
const deepest = 50;

type Reviver = (this: unknown, key: string, value: unknown, context?: { source?: string }) => unknown;

/** What a JSON object or array in a string says, digits of large numbers kept; null where the string is something else. */
export function parseJsonText(text: string): Value[] | Members | null {
  if (!mayBeJson(text)) return null;
  try {
    const parsed = (mayLoseDigits(text) ? JSON.parse(text, keepDigits as never) : JSON.parse(text)) as
      | Value[]
      | Members;
    return isDeeper(parsed, deepest) ? null : parsed;
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
  return /[\d.]{16}|\d[eE]/.test(text);
}

const keepDigits: Reviver = (_key, value, context) =>
  typeof value === 'number' &&
  context?.source !== undefined &&
  plainDigits(context.source) !== plainDigits(String(value))
    ? new ExactNumber(context.source)
    : value;

function isDeeper(value: Value, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels < 0) return true;
  if (value instanceof ExactNumber) return false;
  if (Array.isArray(value)) return value.some((element) => isDeeper(element, levels - 1));
  for (const name in value) if (isDeeper((value as Members)[name]!, levels - 1)) return true;
  return false;
}
