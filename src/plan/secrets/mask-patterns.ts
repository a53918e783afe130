import { InputError, messageOf } from '../../kit/errors.ts';

/** One line of the input `mask`. */
export interface MaskPattern {
  /** As it was written. */
  text: string;
  /** From 1. */
  line: number;
  /** Global, for matchAll. */
  expression: RegExp;
}

/**
 * Reads the input `mask`: JavaScript regular expressions, one a line; `(?i)`, `(?s)` and `(?m)` at the start of a line set that flag, as in
 * other languages.
 *
 * @throws InputError for a line that is no regular expression, or that matches a text with nothing in it and so would match everywhere
 */
export function parseMaskPatterns(lines: readonly string[]): MaskPattern[] {
  return lines.flatMap((line, index) => {
    const text = line.trim();
    return text === '' ? [] : [parsePattern(text, index + 1)];
  });
}

function parsePattern(text: string, line: number): MaskPattern {
  const [, inline = '', source = ''] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(text)!;
  const flags = [...new Set(`g${inline}`)].join('');
  const expression = compile(source, flags, line);
  if (''.search(expression) >= 0) {
    throw new InputError(
      'mask',
      text,
      'a regular expression that needs at least one character',
      `It stands on line ${line} and matches everywhere; write + in place of *, or {1,} in place of {0,}.`,
    );
  }
  return { text, line, expression };
}

/** Unicode mode first, for \p{L} and whole characters; without it where the pattern has an escape that only the older mode allows. */
function compile(source: string, flags: string, line: number): RegExp {
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    try {
      return new RegExp(source, flags);
    } catch (error) {
      // The line itself may be a secret, and V8's message begins with it.
      const why = messageOf(error).split(': ').at(-1);
      throw new InputError('mask', `line ${line}`, 'a JavaScript regular expression', `${why}.`);
    }
  }
}
