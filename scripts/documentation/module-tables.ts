import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { table } from './tables.ts';

/** A variable or an output of a Terraform module. */
interface Block {
  name: string;
  description: string;
  /** Null where there is none: the variable has to be given. */
  default: string | null;
}

/**
 * The tables of a module's README: its variables and outputs as its files declare them.
 *
 * @param folder the module's folder
 */
export async function moduleTables(folder: string): Promise<string> {
  const variables = blocksIn(await readFile(path.join(folder, 'variables.tf'), 'utf8'), 'variable');
  const outputs = blocksIn(await readFile(path.join(folder, 'outputs.tf'), 'utf8'), 'output');
  return [
    table(
      ['variable', 'default', 'what it is'],
      variables.map((one) => [`\`${one.name}\``, shown(one.default), escaped(one.description)]),
    ),
    table(
      ['output', 'what it is'],
      outputs.map((one) => [`\`${one.name}\``, escaped(one.description)]),
    ),
  ].join('\n\n');
}

function shown(value: string | null): string {
  if (value === null) return '**required**';
  return ['null', '""', '[]', '{}'].includes(value) ? '' : `\`${value}\``;
}

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}

/** Blocks as `terraform fmt` leaves them: they start and end in the first column, and each argument stands on its own line. */
function blocksIn(text: string, kind: 'variable' | 'output'): Block[] {
  const pattern = new RegExp(`^${kind} "([^"]+)" \\{\\n([\\s\\S]*?)^\\}`, 'gm');
  return [...text.matchAll(pattern)].map(([, name, body]) => ({
    name: name!,
    description: JSON.parse(argument(body!, 'description') ?? '""') as string,
    default: argument(body!, 'default'),
  }));
}

function argument(body: string, name: string): string | null {
  const found = new RegExp(`^  ${name} += (.*)$`, 'm').exec(body);
  return found?.[1] === undefined ? null : found[1].trim();
}

/** The module's example as a code block, with sources as a user of published modules writes them. */
export async function moduleExample(folder: string): Promise<string> {
  const text = await readFile(path.join(folder, 'examples', 'basic', 'main.tf'), 'utf8');
  const published = (name: string) =>
    `"s3::https://acme-modules.s3.eu-central-1.amazonaws.com/modules/${name}/1.0.0.zip"`;
  const sources = text
    .replaceAll('"../.."', published(path.basename(folder)))
    .replaceAll(/"\.\.\/\.\.\/\.\.\/([\w-]+)"/g, (_, name: string) => published(name));
  return `\`\`\`hcl\n${sources.trim()}\n\`\`\``;
}
