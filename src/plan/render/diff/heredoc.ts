/** The lines of a text; the line end at its end makes no further one. */
export function heredoc(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Says so where the text has no line end at its end, as two texts may differ in that alone. */
export function heredocEnd(text: string): string {
  return text.endsWith('\n') ? 'EOT' : 'EOT # (no line end at the end)';
}
