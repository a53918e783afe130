import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { repository } from '../scripts/runner/run-action.ts';
import type { Program } from './measure.ts';

/** An action's bundle as a bare process with the runner's variables, so that nothing but the action is measured. */
export async function actionProgram(
  action: string,
  workspace: string,
  inputs: Record<string, string>,
  environment: Record<string, string> = {},
): Promise<Program> {
  const file = path.join(repository, action, 'action.yml');
  const declared = parse(await readFile(file, 'utf8')) as {
    inputs: Record<string, { default?: string }>;
    runs: { main: string };
  };
  const variables = Object.entries(declared.inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? input.default ?? '',
  ]);
  for (const name of ['output', 'summary']) await writeFile(path.join(workspace, `.${name}`), '');
  return {
    command: [process.execPath, path.resolve(path.dirname(file), declared.runs.main)],
    cwd: workspace,
    environment: {
      PATH: process.env.PATH ?? '',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: path.join(workspace, '.output'),
      GITHUB_STEP_SUMMARY: path.join(workspace, '.summary'),
      ...Object.fromEntries(variables),
      ...environment,
    },
  };
}
