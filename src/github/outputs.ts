import { EOL } from 'node:os';
import { issueCommand, issueFileCommand, prepareKeyValueMessage } from './toolkit.ts';

/** Values of an action's outputs; null and undefined become the empty string, booleans `true` and `false`, arrays and objects JSON. */
export type Outputs = Record<string, string | number | boolean | object | null | undefined>;

/** Writes outputs to the file that GITHUB_OUTPUT names, all at once; outside a runner they are printed as workflow commands. */
export function setOutputs(outputs: Outputs, environment: NodeJS.ProcessEnv): void {
  const texts = Object.entries(outputs).map(([name, value]) => ({ name, text: outputText(value) }));
  if (!environment.GITHUB_OUTPUT) {
    for (const { name, text } of texts) issueCommand('set-output', { name }, text);
  } else if (texts.length > 0) {
    issueFileCommand('OUTPUT', texts.map(({ name, text }) => prepareKeyValueMessage(name, text)).join(EOL));
  }
}

function outputText(value: Outputs[string]): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
