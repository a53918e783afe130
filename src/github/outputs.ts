import { issueCommand, issueFileCommand, prepareKeyValueMessage } from './toolkit.ts';

/** Values of an action's outputs; null and undefined become the empty string, booleans `true` and `false`, arrays and objects JSON. */
export type Outputs = Record<string, string | number | boolean | object | null | undefined>;

/** Writes outputs to the file that GITHUB_OUTPUT names; outside a runner they are printed as workflow commands. */
export function setOutputs(outputs: Outputs, environment: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(outputs)) {
    const text = outputText(value);
    if (environment.GITHUB_OUTPUT) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, text));
    else issueCommand('set-output', { name }, text);
  }
}

function outputText(value: Outputs[string]): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
