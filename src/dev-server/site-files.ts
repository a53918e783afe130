import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isInside } from '../kit/paths.ts';
import { FileWatcher } from './file-watcher.ts';

/** Folders that no page is made of, and that change for other reasons. */
const ignored = new Set(['node_modules', '.git', '.edge']);
/** Far more than a site that is written by hand has. */
const mostFolders = 2000;

export interface SiteFilesOptions {
  /** Called after files were changed, added or removed: their paths, absolute. */
  onChange(paths: string[]): void;
  onError(message: string): void;
  /** Files whose changes are none. */
  isOwn(file: string): boolean;
}

/**
 * Watches a site's folder and all below it.
 *
 * @param folder a real path
 * @returns ends it
 */
export function watchSiteFiles(folder: string, { onChange, onError, isOwn }: SiteFilesOptions): () => void {
  const watcher = new FileWatcher({
    quietMs: 15,
    isOwn,
    onError,
    onChange: (paths) => {
      const own = paths.filter((changed) => isInside(folder, changed) && !isIgnored(folder, changed));
      if (own.length === 0) return;
      watcher.watch(foldersBelow(folder));
      onChange(own);
    },
  });
  const folders = foldersBelow(folder);
  if (folders.length > mostFolders)
    onError(`${folder} has more than ${mostFolders} folders: changes in the rest of them are not seen.`);
  watcher.watch(folders);
  return () => watcher.close();
}

function isIgnored(folder: string, changed: string): boolean {
  return path
    .relative(folder, changed)
    .split(path.sep)
    .some((segment) => ignored.has(segment));
}

/** A folder and those below it, at most one more than are watched. */
function foldersBelow(folder: string): string[] {
  const found = [folder];
  for (let index = 0; index < found.length && found.length <= mostFolders; index += 1) {
    try {
      for (const entry of readdirSync(found[index]!, { withFileTypes: true })) {
        if (entry.isDirectory() && !ignored.has(entry.name)) found.push(path.join(found[index]!, entry.name));
      }
    } catch {
      // Removed in the meantime, or not ours to read.
    }
  }
  return found;
}
