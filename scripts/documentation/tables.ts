import type { ActionFile } from './action-files.ts';

/** The inputs and outputs of an action or a reusable workflow as Markdown tables. */
export function interfaceTables(action: Pick<ActionFile, 'inputs' | 'outputs'>): string {
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.required ? '**required**' : input.default ? `\`${input.default}\`` : '',
    input.description,
  ]);
  const outputs = Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  return `${table(['input', 'default', 'what it is'], inputs)}\n\n${table(['output', 'what it is'], outputs)}`;
}

/** A Markdown table; bars and line ends in cells are made harmless. */
export function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/**
 * Puts generated text between `<!-- NAME -->` and `<!-- /NAME -->` of a page.
 *
 * @throws when the page has no such pair
 */
export function replaceBetween(page: string, name: string, text: string): string {
  const start = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no ${start} ... ${end}`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}
