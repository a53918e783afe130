import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { BuildOptions } from '../build/options.ts';
import { isInside } from '../kit/paths.ts';
import type { SeenFiles } from './recorded-esbuild.ts';

/** What would change a build; absolute paths. */
export interface Triggers {
  /** Files, there or not. */
  files: ReadonlySet<string>;
  /** Folders in which patterns (include, events) look for files. */
  folders: readonly string[];
  /** After a failure any change may be the cure. */
  any: boolean;
}

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
  return { files, folders: patterns.map((pattern) => folderOf(pattern, root)), any: built.failed };
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

/** The part of a pattern that is no pattern. */
function folderOf(pattern: string, root: string): string {
  const segments = pattern.split(/[\\/]/);
  const wild = segments.findIndex((segment) => /[*?[\]{}()!+@]/.test(segment));
  return path.join(root, ...(wild < 0 ? segments : segments.slice(0, wild)));
}

/** Links are followed, as esbuild does; a path that is not there stays. */
function real(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

/** Whether a change at a path, a file or a folder, concerns what is built. */
export function isTriggered({ files, folders, any }: Triggers, changed: string): boolean {
  if (any || files.has(changed)) return true;
  if (folders.some((folder) => isInside(folder, changed) || isInside(changed, folder))) return true;
  return [...files].some((file) => file.startsWith(changed + path.sep));
}
