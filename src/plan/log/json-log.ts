/**
 * Reads the lines that `terraform plan -json` prints: the messages as lines, and the errors among the diagnostics. Lines that are not JSON,
 * such as the wrapper's, stay as they are.
 *
 * @returns null where there is no such line
 */
export function readJsonLog(text: string): { lines: string; errors: string[] } | null {
  const all = text.split('\n');
  if (!all.some((line) => parsed(line))) return null;
  const errors: string[] = [];
  const lines = all.map((line) => {
    const entry = parsed(line);
    if (entry === null) return line;
    const diagnostic = objectOf(entry.diagnostic);
    if (diagnostic?.severity === 'error') errors.push(describe(diagnostic));
    else if (entry['@level'] === 'error' && !diagnostic) errors.push(textOf(entry['@message']));
    return textOf(entry['@message']);
  });
  return { lines: lines.join('\n'), errors };
}

function parsed(line: string): Record<string, unknown> | null {
  if (!line.includes('"@message"') || !line.trimStart().startsWith('{')) return null;
  try {
    const entry = objectOf(JSON.parse(line));
    return entry && Object.hasOwn(entry, '@message') ? entry : null;
  } catch {
    return null;
  }
}

/** As terraform prints an error: summary, the resource, the place, details. */
function describe(diagnostic: Record<string, unknown>): string {
  const range = objectOf(diagnostic.range);
  const line = objectOf(range?.start)?.line;
  const address = textOf(diagnostic.address);
  const place = range ? `  on ${textOf(range.filename)}${typeof line === 'number' ? ` line ${line}` : ''}` : '';
  return [
    `Error: ${textOf(diagnostic.summary)}`,
    [address && `  with ${address}`, place].filter(Boolean).join(',\n'),
    textOf(diagnostic.detail),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
