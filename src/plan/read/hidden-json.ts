/**
 * JSON in a text with what is to be hidden taken out of its strings and names as they read: a writer may escape any character of them (Go's <, >
 * and &, Python's whatever is not ASCII), and a reader of the diff sees them decoded.
 *
 * @param hide gives back a text that holds nothing as it is
 * @returns the text itself where it is no JSON, or nothing in it is hidden
 */
export function hiddenInJson(text: string, hide: (text: string) => string): string {
  if (!text.includes('\\') || !/^\s*[[{]/.test(text)) return text;
  let result = '';
  let from = 0;
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', from)) {
    const end = endOfString(text, start);
    const literal = text.slice(start, end);
    result += text.slice(from, start) + (literal.includes('\\') ? hiddenIn(literal, hide) : literal);
    from = end;
  }
  return result + text.slice(from);
}

function hiddenIn(literal: string, hide: (text: string) => string): string {
  const said = decoded(literal);
  if (said === null) return literal;
  const shown = hide(said);
  return shown === said ? literal : JSON.stringify(shown);
}

function decoded(literal: string): string | null {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return null;
  }
}

/** Behind the quote that closes it; the text's end where none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === '\\') at += 1;
  }
  return text.length;
}
