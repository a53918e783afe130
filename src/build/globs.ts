import { realpathSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../kit/errors.ts';
import { isInside } from '../kit/paths.ts';

export interface GlobFolders {
  /** Real path; patterns start here. */
  workingDirectory: string;
  /** Real path. */
  workspace: string;
  /** Absolute; what an earlier build left there is never matched. */
  outputDirectory: string;
}

/**
 * The files that one pattern matches, sorted. A pattern without wildcards that names a folder stands for all files in it. What npm and git
 * keep is left out unless the pattern names it.
 *
 * @param input the input that the pattern came from
 * @returns paths from the working directory with forward slashes
 * @throws InputError when nothing matches, or a match leads out of the workspace
 */
export async function matchFiles(input: string, pattern: string, folders: GlobFolders): Promise<string[]> {
  const segments = pattern.split(/[\\/]/);
  const { up, cwd } = startOf(input, pattern, segments, folders);
  const kept = ['node_modules', '.git']
    .filter((folder) => !segments.includes(folder))
    .map((folder) => `**/${folder}/**`);
  const output = path.relative(cwd, folders.outputDirectory).split(path.sep).join('/');
  const { glob } = await import('tinyglobby');
  const files = await glob([up === 0 ? pattern : segments.slice(up).join('/')], {
    cwd,
    ignore: [...kept, ...(output && !output.startsWith('..') ? [`${escapeGlob(output)}/**`] : [])],
    onlyFiles: true,
    dot: false,
  });
  if (files.length === 0) {
    throw new InputError(input, pattern, 'a pattern that matches at least one file in the working directory');
  }
  for (const file of files) {
    if (isInside(folders.workspace, realpathSync.native(path.join(cwd, file)))) continue;
    throw new InputError(input, pattern, 'files inside the workspace', `${file} is a link that leads out of it.`);
  }
  return files.map((file) => '../'.repeat(up) + file.split(path.sep).join('/')).sort();
}

/**
 * Where a pattern starts: the working directory, for sample events also a folder above it that is in the workspace, as other inputs' paths may.
 * What is shipped keeps its path from the working directory, and there is none above it in a zip.
 *
 * @returns how many folders up, and the folder
 */
function startOf(
  input: string,
  pattern: string,
  segments: string[],
  folders: GlobFolders,
): { up: number; cwd: string } {
  const below = segments.findIndex((segment) => segment !== '..');
  const up = below < 0 ? segments.length : below;
  const cwd = path.resolve(folders.workingDirectory, ...segments.slice(0, up));
  if (path.isAbsolute(pattern) || segments.slice(up).includes('..') || (up > 0 && input !== 'events')) {
    throw new InputError(
      input,
      pattern,
      'a pattern inside the working directory',
      `Patterns start from working-directory and have no '..'${input === 'events' ? ' but at their start' : ''}.`,
    );
  }
  if (!isInside(folders.workspace, cwd)) {
    throw new InputError(input, pattern, 'a pattern inside the workspace', 'Patterns start from working-directory.');
  }
  return { up, cwd };
}

function escapeGlob(literal: string): string {
  return literal.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}
