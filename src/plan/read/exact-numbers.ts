import { randomUUID } from 'node:crypto';
import { plainDigits } from '../plain-digits.ts';

/** In front of the digits of a number that was put into a string, so that JSON.parse keeps them. It is in no plan: it is made anew for each run. */
const mark = `exact-number:${randomUUID()}:`;

/** Sixteen digits in a row, or an exponent of three: only such a number can be more than a JavaScript number holds. */
const suspicious = /[\d.]{16}|\d[eE][+-]?\d{3}/;
/** The same where a number can begin: digits like these within a string, as of an ARN or a hash, are most often what was found. */
const suspiciousNumber = /(?:^|[:,[\s])-?(?:[\d.]{16}|[\d.]+[eE][+-]?\d{3})/;

const number = /-?\d[\d.eE+-]*/g;
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * JSON.parse in which a number that would lose digits comes out as a string that `exactDigits` knows.
 *
 * @param longNumbers false where it is known that the text holds no such number
 */
export function parseKeepingDigits(text: string, longNumbers: boolean): unknown {
  const keeping = longNumbers && suspicious.test(text) && suspiciousNumber.test(text);
  return JSON.parse(keeping ? withExactNumbers(text) : text);
}

/** The same JSON, with each number that would lose digits put into a string; strings are passed over. */
function withExactNumbers(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const opening = text.indexOf('"', at);
    const between = text.slice(at, opening < 0 ? text.length : opening);
    result += between.replace(number, (token) => (losesDigits(token) ? JSON.stringify(mark + token) : token));
    if (opening < 0) break;
    const end = endOfString(text, opening);
    result += text.slice(opening, end);
    at = end;
  }
  return result;
}

/** Where a string ends: behind the next quote that no odd number of backslashes stands before. */
function endOfString(text: string, opening: number): number {
  for (let quote = text.indexOf('"', opening + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === '\\') before -= 1;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** The digits of a number that `parseKeepingDigits` kept as a string; null for any other string. */
export function exactDigits(text: string): string | null {
  return text.length > mark.length && text.startsWith(mark) ? text.slice(mark.length) : null;
}

function losesDigits(token: string): boolean {
  if (token.length < 5 || !jsonNumber.test(token)) return false;
  const value = Number(token);
  return !Number.isFinite(value) || plainDigits(token) !== plainDigits(String(value));
}
