import { randomUUID } from 'node:crypto';
import { plainDigits } from '../plain-digits.ts';

/** In front of the digits of a number that was put into a string, so that JSON.parse keeps them. It is in no plan: it is made anew for each run. */
const mark = `exact-number:${randomUUID()}:`;

/** Sixteen digits in a row, or an exponent of three: only such a number can be more than a JavaScript number holds. */
const suspicious = /[\d.]{16}|\d[eE][+-]?\d{3}/;

const numberOrString = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gs;
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** JSON.parse in which a number that would lose digits comes out as a string that `exactDigits` knows. */
export function parseKeepingDigits(text: string): unknown {
  if (!suspicious.test(text)) return JSON.parse(text);
  return JSON.parse(
    text.replace(numberOrString, (token) => (losesDigits(token) ? JSON.stringify(mark + token) : token)),
  );
}

/** The digits of a number that `parseKeepingDigits` kept as a string; null for any other string. */
export function exactDigits(text: string): string | null {
  return text.length > mark.length && text.startsWith(mark) ? text.slice(mark.length) : null;
}

function losesDigits(token: string): boolean {
  if (token.length < 5 || token.charCodeAt(0) === 0x22 || !jsonNumber.test(token)) return false;
  const value = Number(token);
  return !Number.isFinite(value) || plainDigits(token) !== plainDigits(String(value));
}
