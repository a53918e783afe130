import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildError } from '../../../src/build/build-error.ts';
import { buildFunctions } from '../../../src/build/build-functions.ts';
import type { BuildDependencies, BuildOptions, BuiltFunction } from '../../../src/build/options.ts';
import { type Wheel, writeWheel } from './python.ts';
import { unzip } from './unzip.ts';
import { dependencies, optionsFor, rejection, workspaceWith } from './workspace.ts';

export const environment = {
  ...process.env,
  AWS_SECRET_ACCESS_KEY: 'secret',
  INPUT_TOKEN: 'secret',
  PIP_CONFIG_FILE: '/dev/null',
};
export const python: Partial<BuildOptions> = { entry: 'app.py', runtime: 'python3.13', handler: 'app.handler' };
export const handler = 'def handler(event, context):\n    return event["Records"][0]["cf"]["request"]\n';

export async function build(
  workspace: string,
  changes: Partial<BuildOptions> = {},
  others: Partial<BuildDependencies> = {},
): Promise<{ built: BuiltFunction; files: Map<string, { content: Buffer; mode: number }> }> {
  const [built] = await buildFunctions(
    [optionsFor(workspace, { ...python, ...changes })],
    dependencies({ environment, ...others }),
  );
  return { built: built!, files: await unzip(await readFile(path.join(workspace, built!.entry.artifactPath!))) };
}

export const failure = (
  workspace: string,
  changes: Partial<BuildOptions> = {},
  others: Partial<BuildDependencies> = {},
) => rejection(build(workspace, changes, others));
export const findingsOf = async (workspace: string, changes: Partial<BuildOptions> = {}) =>
  ((await failure(workspace, changes)) as BuildError).findings;

/** Findings, but for the notices that this machine's own Python and packages lead to. */
export const said = ({ findings }: BuiltFunction) => findings.filter(({ severity }) => severity !== 'notice');

/** A workspace whose requirements are found in its own folder of wheels. */
export async function withWheels(lines: string, wheels: Wheel[], files: Record<string, string> = {}): Promise<string> {
  const workspace = await workspaceWith({
    'app.py': `import greeter\n${handler}`,
    'requirements.txt': `--no-index\n--find-links wheels\n${lines}`,
    ...files,
  });
  for (const wheel of wheels) await writeWheel(path.join(workspace, 'wheels'), wheel);
  return workspace;
}

export const greeter: Wheel = {
  name: 'greeter',
  version: '1.2.0',
  files: {
    'greeter/__init__.py': 'name = "greeter"\n',
    'greeter/tests/test_it.py': '',
    'tests/conftest.py': '',
    'greeter-1.2.0.dist-info/entry_points.txt': '[console_scripts]\ngreet = greeter:main\n',
  },
};
