const escapes =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]|\u009b[0-?]*[ -/]*[@-~]/g;

const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be shown.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Output of a terminal program without colours, links and the moves of a cursor; a line that was written over is as it was last. */
export function withoutEscapes(text: string): string {
  const plain = text.replace(escapes, '');
  return plain.includes('\r') ? plain.split('\n').map(lastWritten).join('\n') : plain;
}

/** What is left of a line in which the cursor went back to the start; by plain steps, as an expression would try every start in a hostile one. */
function lastWritten(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === '\r') end -= 1;
  const written = line.slice(0, end);
  return written.slice(written.lastIndexOf('\r') + 1);
}

/** Characters that would not be seen, or turn the direction of the text around, by their number. */
export function showInvisible(text: string): string {
  return text.replace(invisible, (one) => `<U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}
