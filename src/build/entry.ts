import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { InputError, messageOf } from '../kit/errors.ts';
import { isInside, resolveInside, workspacePath } from '../kit/paths.ts';
import type { BundleFolders } from './esbuild-options.ts';
import { nearestNames } from './nearest-names.ts';
import type { BuildDependencies, BuildOptions } from './options.ts';

/** Extensions of the source files that esbuild bundles for Node.js. */
const nodeExtensions = ['.ts', '.mts', '.js', '.mjs', '.cjs'];

/** Whether an entry is Python, by its extension. */
export function isPython(entry: string): boolean {
  return path.extname(entry).toLowerCase() === '.py';
}

/**
 * Finds the entry and the folders around it, all as real paths.
 *
 * @param onRunner whether a file that is missing is to be looked for in the workflow
 * @throws InputError when the entry is not there, is no file of a kind that is built, or leaves the workspace
 */
export async function resolveFolders(
  options: BuildOptions,
  { onRunner = false }: Pick<BuildDependencies, 'onRunner'> = {},
): Promise<BundleFolders> {
  const extension = path.extname(options.entry).toLowerCase();
  if (options.target === 'cloudfront-function' && !nodeExtensions.includes(extension)) {
    throw new InputError(
      'entry',
      options.entry,
      `a ${nodeExtensions.join(', ')} file, as CloudFront Functions are JavaScript`,
    );
  }
  if (!isPython(options.entry) && !nodeExtensions.includes(extension)) {
    throw new InputError('entry', options.entry, `a ${nodeExtensions.join(', ')} or .py file`);
  }
  const workspace = realpathSync.native(options.workspace);
  const workingDirectory = realWorkingDirectory(options, workspace);
  const absolute = await resolveInside('entry', options.entry, options.workingDirectory, options.workspace);
  const found = statOf(options.entry, absolute);
  if (!found) throw notThere(options, absolute, workspace, onRunner);
  if (!found.isFile()) {
    throw new InputError('entry', options.entry, `a file, and this is ${found.isDirectory() ? 'a folder' : 'none'}`);
  }
  return { workspace, workingDirectory, entry: realpathSync.native(absolute) };
}

/** Undefined where nothing is there. A name that is too long, or links that lead back to themselves, are bad input too. */
function statOf(entry: string, absolute: string): Stats | undefined {
  try {
    return statSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    throw new InputError('entry', entry, `a file that can be read (${messageOf(error)})`);
  }
}

function realWorkingDirectory(options: BuildOptions, workspace: string): string {
  const shown = workspacePath(options.workspace, options.workingDirectory);
  const real = orUndefined(() => realpathSync.native(options.workingDirectory));
  if (!real) throw new InputError('working-directory', shown, 'a folder in the workspace; it is not there');
  if (!isInside(workspace, real)) throw new InputError('working-directory', shown, 'a folder inside the workspace');
  return real;
}

function notThere(options: BuildOptions, absolute: string, workspace: string, onRunner: boolean): InputError {
  if (lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return new InputError('entry', options.entry, 'a file that exists, and this is a link to one that is not there');
  }
  const folder = path.dirname(absolute);
  const names = orUndefined(() => readdirSync(folder));
  const realFolder = orUndefined(() => realpathSync.native(folder)) ?? folder;
  const from = workspacePath(workspace, realFolder);
  const where = `There is no such file in ${from === '.' ? 'the workspace' : `the workspace's ${from}`}`;
  if (!names) return new InputError('entry', options.entry, 'a file that exists', `${where}, nor such a folder.`);
  const near = nearestNames(
    path.basename(absolute),
    names.filter((name) => [...nodeExtensions, '.py'].includes(path.extname(name))),
  );
  const why = onRunner ? 'Was the repository checked out?' : 'Was it moved, renamed, or not saved yet?';
  const advice = near.length > 0 ? `${where}; near it: ${near.join(', ')}.` : `${where}. ${why}`;
  return new InputError('entry', options.entry, 'a file that exists', advice);
}

function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
