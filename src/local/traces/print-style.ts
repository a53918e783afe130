/** How a line is shown. */
export type LineKind = 'plain' | 'bold' | 'dim' | 'bad' | 'warn' | 'good' | 'added' | 'removed';

/** A line as it came, which may hold anything, and how it is shown. */
export type Line = readonly [kind: LineKind, text: string];

/** Writes a line for a terminal: nothing in it can steer the terminal. */
export type Paint = (line: Line) => string;

const codes: Record<Exclude<LineKind, 'plain'>, [start: number, end: number]> = {
  bold: [1, 22],
  dim: [2, 22],
  bad: [31, 39],
  warn: [33, 39],
  good: [32, 39],
  added: [32, 39],
  removed: [31, 39],
};

/** @param colors false where the text does not go to a terminal */
export function painter(colors: boolean): Paint {
  return ([kind, text]) => {
    const safe = visible(text);
    if (!colors || kind === 'plain') return safe;
    const [start, end] = codes[kind];
    return `\u001b[${start}m${safe}\u001b[${end}m`;
  };
}

/** @returns a text in which control characters, and those that turn the direction of writing, are written as their code */
export function visible(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** @returns a text of at most 160 characters */
export function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
