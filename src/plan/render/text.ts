/**
 * How text of a plan gets into Markdown. It stands in two places only: HTML-escaped in a `<code>` of an HTML block, where Markdown is not parsed,
 * and in a fenced block. GitHub makes no mention, issue reference, commit link or emoji of what stands in `code` or `pre`.
 */

/** Beyond this an address or a name is cut in the middle, with a count: a for_each key may be of any length. */
const longestName = 1_000;

/** Control, zero-width, bidirectional and other characters that a reader could not see, and spaces that look like a common one. An emoji's form (U+FE0E, U+FE0F) stays. */
const unseen =
  /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu;

const shortEscapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text on one line with nothing unseen in it: a line end becomes `\n`, U+202E becomes `\u202e`, beyond U+FFFF `\U000e0041`. */
export function visible(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.replace(unseen, escapeOf);
}

/** One line of a text of many: as `visible`, but tabs stay. */
export function visibleLine(line: string): string {
  if (/^[\t\x20-\x7e]*$/.test(line)) return line;
  return line.replace(unseen, (character) => (character === '\t' ? character : escapeOf(character)));
}

function escapeOf(character: string): string {
  const short = shortEscapes[character];
  if (short) return short;
  const point = character.codePointAt(0)!;
  return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
}

/** A name or an address as it is shown: on one line, seen, and at most 1,000 characters long. */
export function shownName(name: string): string {
  const text = visible(name);
  if (text.length <= longestName) return text;
  return `${cut(text, 700)}… (${thousands(text.length - 900)} characters) …${text.slice(text.length - 200).replace(/^[\udc00-\udfff]/, '')}`;
}

/** The first `length` UTF-16 units, one less where that would part a surrogate pair. */
export function cut(text: string, length: number): string {
  const end = /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}

/** Text inside an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A name of the plan as `<code>`, for HTML blocks alone: between Markdown's own words its content would be parsed. */
export function code(name: string): string {
  return `<code>${escapeHtml(shownName(name))}</code>`;
}

/** A fenced block whose marks are longer than any run of backticks inside. Its lines hold nothing unseen already. */
export function fence(text: string, language: 'diff' | '' = ''): string {
  let longest = 2;
  if (text.includes('```')) for (const run of text.matchAll(/`{3,}/g)) longest = Math.max(longest, run[0].length);
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text}\n${mark}`;
}

/** 65536 as `65,536`. Not toLocaleString: loading the locale data costs as much as the whole start of an action. */
export function thousands(count: number): string {
  return count < 1000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 line`, `1,200 lines`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Length in UTF-8 bytes. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
