import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { readConfigured } from '../actions/config-inputs.ts';
import { declaredInputs } from '../actions/declared-inputs.ts';
import type { BuildOptions } from '../build/options.ts';
import { quoted, UserError } from '../kit/errors.ts';
import { Inputs } from '../kit/inputs.ts';
import { workspacePath } from '../kit/paths.ts';
import { checkPlaces } from './places.ts';

/** An edge.yml and the folders around it; all absolute, with links followed. */
export interface Project {
  config: string;
  /** Where paths in edge.yml start. */
  workingDirectory: string;
  /** What no path may leave: the repository, else the working directory. */
  workspace: string;
  /** Only these functions; all where it is empty. */
  functions: string[];
}

/**
 * Finds an edge.yml and the folders around it.
 *
 * @param base the folder that relative paths start from
 * @throws UserError where there is none
 */
export function findProject(
  given: { config: string; workingDirectory: string | undefined; functions: string[] },
  base: string,
): Project {
  const config = path.resolve(base, given.config);
  const found = statSync(config, { throwIfNoEntry: false });
  if (!found?.isFile()) {
    const what = found ? 'That is a folder.' : `There is no file ${config}.`;
    const inside = path.join(config, 'edge.yml');
    const advice = found && existsSync(inside) ? ` Did you mean ${path.join(given.config, 'edge.yml')}?` : '';
    throw new UserError('No config', `--config: got ${quoted(given.config)}, expected an edge.yml. ${what}${advice}`);
  }
  const workingDirectory =
    given.workingDirectory === undefined ? path.dirname(config) : path.resolve(base, given.workingDirectory);
  if (!statSync(workingDirectory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(
      'No folder',
      `--working-directory: got ${quoted(given.workingDirectory!)}, expected a folder. There is no folder ${workingDirectory}.`,
    );
  }
  // Changes are told by real paths.
  const real = realpathSync.native(workingDirectory);
  return {
    config: realpathSync.native(config),
    workingDirectory: real,
    workspace: repositoryOf(real),
    functions: given.functions,
  };
}

/** The folder that git keeps, as on a runner the checkout is; a folder of no repository stands for itself. */
function repositoryOf(folder: string): string {
  for (let candidate = folder; ; candidate = path.dirname(candidate)) {
    if (existsSync(path.join(candidate, '.git'))) return candidate;
    if (path.dirname(candidate) === candidate) return folder;
  }
}

/**
 * Reads the edge.yml as build-lambda does: the same keys, defaults and checks. What is built is the same bytes.
 *
 * @returns each function's options, in the order of the file
 * @throws ConfigError with everything that is wrong, each at its file and line; InputError for a name in `functions` that is not there
 */
export async function readProject(project: Project): Promise<BuildOptions[]> {
  const { config, workingDirectory, workspace, functions } = project;
  const given: Record<string, string> = {
    'working-directory': workspacePath(workspace, workingDirectory),
    // From the workspace, as for the action; it lies beside the edge.yml here.
    'output-directory': path.posix.join(workspacePath(workspace, workingDirectory), '.edge'),
    functions: functions.join(','),
  };
  const inputs = new Inputs({}, declaredInputs['build-lambda']).from(given);
  const shown = workspacePath(workspace, config);
  const run = { commit: null, runUrl: null, repositoryUrl: null };
  const options = await readConfigured({ path: config, taken: shown }, { inputs, workspace, run });
  checkPlaces(options);
  return options;
}
