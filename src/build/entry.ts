import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError, UserError } from '../kit/errors.ts';
import { isInside, resolveInside, workspacePath } from '../kit/paths.ts';
import type { BundleFolders } from './esbuild-options.ts';
import { nearestNames } from './nearest-names.ts';
import type { BuildOptions } from './options.ts';

/** Extensions of the source files that esbuild bundles for Node.js. */
const nodeExtensions = ['.ts', '.mts', '.js', '.mjs', '.cjs'];

/**
 * Finds the entry and the folders around it, all as real paths.
 *
 * @throws InputError when the entry is not there, is no file of a kind that is built, or leaves the workspace
 * @throws UserError for targets and languages that this version does not build
 */
export async function resolveFolders(options: BuildOptions): Promise<BundleFolders> {
  const extension = path.extname(options.entry).toLowerCase();
  if (options.target === 'cloudfront-function') throw notYet(options, 'CloudFront Functions');
  if (extension === '.py') throw notYet(options, 'Python functions');
  if (!nodeExtensions.includes(extension)) {
    throw new InputError('entry', options.entry, `a ${nodeExtensions.join(', ')} or .py file`);
  }
  const workspace = await realpath(options.workspace);
  const workingDirectory = await realWorkingDirectory(options, workspace);
  const absolute = await resolveInside('entry', options.entry, options.workingDirectory, options.workspace);
  const found = await stat(absolute).catch(() => undefined);
  if (!found) throw await notThere(options, absolute, workspace);
  if (!found.isFile()) throw new InputError('entry', options.entry, 'a file, and this is a folder');
  return { workspace, workingDirectory, entry: await realpath(absolute) };
}

async function realWorkingDirectory(options: BuildOptions, workspace: string): Promise<string> {
  const shown = workspacePath(options.workspace, options.workingDirectory);
  const real = await realpath(options.workingDirectory).catch(() => undefined);
  if (!real) throw new InputError('working-directory', shown, 'a folder in the workspace; it is not there');
  if (!isInside(workspace, real)) throw new InputError('working-directory', shown, 'a folder inside the workspace');
  return real;
}

async function notThere(options: BuildOptions, absolute: string, workspace: string): Promise<InputError> {
  const folder = path.dirname(absolute);
  const names = await readdir(folder).catch(() => undefined);
  const realFolder = await realpath(folder).catch(() => folder);
  const from = workspacePath(workspace, realFolder);
  const where = `There is no such file in ${from === '.' ? 'the workspace' : `the workspace's ${from}`}`;
  if (!names) return new InputError('entry', options.entry, 'a file that exists', `${where}, nor such a folder.`);
  const near = nearestNames(
    path.basename(absolute),
    names.filter((name) => nodeExtensions.includes(path.extname(name))),
  );
  const advice =
    near.length > 0 ? `${where}; near it: ${near.join(', ')}.` : `${where}. Was the repository checked out?`;
  return new InputError('entry', options.entry, 'a file that exists', advice);
}

function notYet(options: BuildOptions, what: string): UserError {
  return new UserError(
    'Not built by this version',
    `${options.functionName}: ${what} are not yet built by this version of edge-actions; it builds Node.js functions for lambda-edge and lambda.`,
  );
}
