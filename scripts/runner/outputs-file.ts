/**
 * Reads a GITHUB_OUTPUT file as the runner does: `name=value` lines and `name<<DELIMITER` blocks.
 *
 * @throws when a block is not closed, as the runner does
 */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    if (!line) continue;
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (!block) {
      const separator = line.indexOf('=');
      if (separator < 1) throw new Error(`Not an output: ${line}`);
      outputs[line.slice(0, separator)] = line.slice(separator + 1);
      continue;
    }
    const [, name, delimiter] = block as unknown as [string, string, string];
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Output ${name} is not closed by ${delimiter}`);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}
