import { realpathSync } from 'node:fs';
import path from 'node:path';
import { InputError, quoted, UserError } from './errors.ts';

/** Whether `candidate` is `folder` or inside it. Both absolute. */
export function isInside(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return relative === '' || !(relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative));
}

/** The path from the workspace with forward slashes, as outputs and annotations show it. */
export function workspacePath(workspace: string, absolute: string): string {
  return path.relative(workspace, absolute).split(path.sep).join('/') || '.';
}

/**
 * Resolves an input path. Symbolic links are followed as far as the path exists, so that a link cannot lead out of the workspace.
 *
 * @param base the folder a relative path starts from: working-directory, else the workspace
 * @returns the absolute path
 * @throws InputError when the path leaves the workspace
 */
export async function resolveInside(input: string, value: string, base: string, workspace: string): Promise<string> {
  const absolute = path.resolve(base, value);
  const realWorkspace = realFolder(workspace);
  const real = realpathOfExisting(absolute);
  if (!isInside(workspace, absolute) && !isInside(realWorkspace, absolute)) throw leaves(input, value);
  if (!isInside(realWorkspace, real)) throw leaves(input, value);
  return absolute;
}

function realFolder(workspace: string): string {
  try {
    return realpathSync.native(workspace);
  } catch (error) {
    throw new UserError(
      'No workspace',
      `The workspace ${quoted(workspace)}, which GITHUB_WORKSPACE names, cannot be read (${(error as NodeJS.ErrnoException).code}). On a runner actions/checkout fills it, so put that step first; elsewhere set GITHUB_WORKSPACE to the folder of your checkout.`,
      { cause: error },
    );
  }
}

function leaves(input: string, value: string): InputError {
  return new InputError(
    input,
    value,
    'a path inside the workspace',
    'Paths start from working-directory, else the workspace, and may not leave it.',
  );
}

/** The real path of the longest part that exists, with the rest put behind it. */
function realpathOfExisting(absolute: string): string {
  try {
    return realpathSync.native(absolute);
  } catch {
    const parent = path.dirname(absolute);
    if (parent === absolute) return absolute;
    return path.join(realpathOfExisting(parent), path.basename(absolute));
  }
}
