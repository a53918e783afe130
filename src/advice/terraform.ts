/** A text as Terraform's language writes it: quotes and the starts of its templates are escaped. */
export function quotedText(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(/([$%])\{/g, '$1$1{');
  return `"${escaped}"`;
}

/** A function's name as the label of a resource: letters, digits and `_`, not starting with a digit. */
export function resourceName(name: string): string {
  const label = name.replace(/[^A-Za-z0-9_]/g, '_');
  return /^[0-9]/.test(label) ? `_${label}` : label;
}

/** Lines inside a block, two spaces further in. */
export function indented(lines: string[]): string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '' : `  ${line}`));
}

/** `name { ... }`. */
export function block(name: string, lines: string[]): string {
  return [`${name} {`, ...indented(lines), '}'].join('\n');
}
