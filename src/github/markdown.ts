/** A Markdown table. Cells are Markdown already: escape what comes from outside with `plain` or `code`. */
export function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Text as it is: nothing in it is Markdown, HTML or a cell's end. */
export function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/\s+/g, ' ');
}

/** Text in a code span whose fence is longer than any run of backticks inside; a pipe is escaped for tables. */
export function code(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...oneLine.matchAll(/`+/g)].map((run) => run[0].length));
  const mark = '`'.repeat(longest + 1);
  return longest > 0 ? `${mark} ${oneLine} ${mark}` : `${mark}${oneLine}${mark}`;
}

/** A link whose text is Markdown already. */
export function link(text: string, url: string | null): string {
  return url === null ? text : `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;
}

/** `1,234 bytes` below 10 KB, then `12.3 KB` and `1.2 MB` (powers of 1024, as AWS counts its limits). */
export function size(bytes: number): string {
  // Not toLocaleString: loading the locale data costs as much as the whole start of an action.
  if (bytes < 10_240) return `${String(bytes).replace(/\B(?=\d{3}$)/, ',')} bytes`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** The first twelve hex digits of a hash, which is what people compare by eye. */
export function shortHash(sha256: string): string {
  return code(sha256.slice(0, 12));
}
