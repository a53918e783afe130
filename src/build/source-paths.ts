import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MappedSources } from '../edge/bundle/positions.ts';
import { isInside, workspacePath } from '../kit/paths.ts';
import type { BundleFolders } from './esbuild-options.ts';

/**
 * How a bundle's sources are named: the source map names them from the folder of the bundle's file, annotations from the workspace.
 *
 * @param fileName the bundle's path from the working directory
 */
export function sourcePaths(fileName: string, folders: BundleFolders): Required<Omit<MappedSources, 'sourceMap'>> {
  const folder = path.dirname(path.join(folders.workingDirectory, ...fileName.split('/')));
  return {
    toWorkspacePath: (source) => {
      const absolute = path.resolve(folder, decoded(source));
      const parts = absolute.split(path.sep);
      const packages = parts.lastIndexOf('node_modules');
      if (isInside(folders.workspace, absolute)) {
        return { file: workspacePath(folders.workspace, absolute), isPackage: packages >= 0 };
      }
      // A linked package outside of the workspace: none of the user's own lines, whatever it is called.
      return { file: parts.slice(packages >= 0 ? packages : -1).join('/'), isPackage: true };
    },
    hasByteOrderMark: (file) => startsWithMark(path.join(folders.workspace, ...file.split('/'))),
  };
}

/** esbuild writes `sources` as URLs have them: `src/[page].ts` is `src/%5Bpage%5D.ts` there. A map that came with a package may not be so. */
function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}

function startsWithMark(file: string): boolean {
  // Sources are small, and it is read only for a finding on its first line.
  try {
    return readFileSync(file).subarray(0, 3).equals(Buffer.from('\ufeff'));
  } catch {
    // A compiled file's own map may name a source that was not checked out.
    return false;
  }
}
