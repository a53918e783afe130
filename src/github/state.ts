import { issueCommand, issueFileCommand, prepareKeyValueMessage } from './toolkit.ts';

/** Keeps a value for the action's post step; the runner hands it over in STATE_*. */
export function saveState(name: string, value: string, environment: NodeJS.ProcessEnv): void {
  if (environment.GITHUB_STATE) issueFileCommand('STATE', prepareKeyValueMessage(name, value));
  else issueCommand('save-state', { name }, value);
}

/** What the main step has kept; undefined when it has kept nothing. */
export function readState(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  return environment[`STATE_${name}`] || undefined;
}
