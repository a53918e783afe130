import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BuildOptions } from '../build/options.ts';
import { isInside } from '../kit/paths.ts';
import type { SeenFiles } from './recorded-esbuild.ts';

/** What would change a build; absolute paths. */
export interface Triggers {
  /** Files, there or not. */
  files: ReadonlySet<string>;
  /** Folders in which patterns (include, events) look for files; `end` is the one that all their files have, empty where any may match. */
  patterns: readonly { folder: string; end: string }[];
  /** After a failure any source in this folder may be the cure; undefined after a success. */
  cures: string | undefined;
}

/** What a build may read that failed before it said so. No other file: a log of this program in the folder would start build after build. */
const source = /\.(?:[cm]?[jt]s|[jt]sx|json|py)$/;

/**
 * @param built the paths in the zip of a build that succeeded, whether it failed, and the triggers of the build before
 */
export function triggersOf(
  options: BuildOptions,
  seen: SeenFiles,
  built: { files: string[]; failed: boolean; before: Triggers | undefined },
): Triggers {
  const root = real(options.workingDirectory);
  const entry = real(path.resolve(options.workingDirectory, options.entry));
  const isOwn = (file: string) => !file.split(path.sep).includes('node_modules');
  const files = new Set<string>([
    entry,
    ...[...seen.read, ...seen.missing].filter(isOwn),
    ...[...seen.missing]
      .filter(isOwn)
      .flatMap((file) => ['.ts', '.js', '.mts', '.mjs', '.cjs'].map((end) => file + end)),
    // Included files lie in the working directory as they lie in the zip, Python's modules beside the entry.
    ...built.files.flatMap((file) => [path.join(root, file), path.join(path.dirname(entry), file)]).filter(existsSync),
    ...(options.requirements === undefined ? [] : [path.resolve(root, options.requirements)]),
    ...settingsAround(path.dirname(entry), real(options.workspace)),
    ...(built.before?.files ?? []),
  ]);
  const patterns = [...options.include, ...(options.events === undefined ? [] : [options.events])];
  return {
    files,
    patterns: patterns.map((pattern) => patternOf(pattern, root)),
    cures: built.failed ? real(options.workspace) : undefined,
  };
}

/** What decides how esbuild reads sources: package.json, tsconfig.json, and what npm has installed. */
function settingsAround(folder: string, workspace: string): string[] {
  const names = ['package.json', 'tsconfig.json', path.join('node_modules', '.package-lock.json')];
  const found: string[] = [];
  for (let at = folder; isInside(workspace, at); at = path.dirname(at)) {
    found.push(...names.map((name) => path.join(at, name)));
    if (path.dirname(at) === at) break;
  }
  return found;
}

/** The parts of a pattern that are no pattern: the folders that it starts with, and what its files end in. */
function patternOf(pattern: string, root: string): { folder: string; end: string } {
  const segments = pattern.split(/[\\/]/);
  const wild = segments.findIndex((segment) => /[*?[\]{}()!+@]/.test(segment));
  const [end = ''] = wild < 0 ? [] : (/\.\w+$/.exec(pattern) ?? []);
  return { folder: path.join(root, ...(wild < 0 ? segments : segments.slice(0, wild))), end };
}

/** Links are followed, as esbuild does; a path that is not there stays. */
function real(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

function fileAt(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A link to itself, a folder that is not ours to read.
    return false;
  }
}

/** Whether a change at a path, a file or a folder, concerns what is built. */
export function isTriggered({ files, patterns, cures }: Triggers, changed: string): boolean {
  if (files.has(changed)) return true;
  // Of a folder, and of what is no more, nobody knows what was in it.
  const isFile = fileAt(changed);
  if (cures !== undefined && isInside(cures, changed) && (!isFile || source.test(changed))) return true;
  const isMatched = patterns.some(
    ({ folder, end }) => isInside(changed, folder) || (isInside(folder, changed) && (!isFile || changed.endsWith(end))),
  );
  return isMatched || [...files].some((file) => file.startsWith(changed + path.sep));
}
