import { promises, statSync } from 'node:fs';
import path from 'node:path';
import { sideBySide } from '../kit/side-by-side.ts';
import { type GlobFolders, matchFiles } from './globs.ts';
import type { ZipFile } from './zip.ts';

/**
 * Reads the files that `include` ships beside the bundle; their paths in the zip are those from the working directory.
 *
 * @param checkSize handed the sum of their sizes in bytes before any is read: what is too large for a function may be too large for memory
 * @throws InputError for a pattern that matches nothing or leaves the workspace
 */
export async function includedFiles(
  patterns: readonly string[],
  folders: GlobFolders,
  checkSize: (bytes: number) => Promise<void>,
): Promise<ZipFile[]> {
  const paths = new Set<string>();
  for (const pattern of patterns) {
    for (const file of await matchFiles('include', pattern, folders)) paths.add(file);
  }
  if (paths.size === 0) return [];
  const sizes = [...paths].map((file) => statSync(path.join(folders.workingDirectory, file)).size);
  await checkSize(sizes.reduce((sum, size) => sum + size, 0));
  return sideBySide([...paths].sort(), async (file) => ({
    path: file,
    content: await promises.readFile(path.join(folders.workingDirectory, file)),
  }));
}

/**
 * Whether Node.js would take a `.js` file for an ES module: the nearest package.json on the way up inside the zip decides.
 *
 * @param fileName path in the zip
 */
export function isModuleScope(fileName: string, included: readonly ZipFile[]): boolean {
  for (let folder = path.posix.dirname(fileName); ; folder = path.posix.dirname(folder)) {
    const wanted = path.posix.join(folder, 'package.json');
    const found = included.find((file) => file.path === wanted);
    if (found) return typeOf(found) === 'module';
    if (folder === '.') return false;
  }
}

function typeOf(file: ZipFile): unknown {
  try {
    return (JSON.parse(Buffer.from(file.content).toString('utf8')) as { type?: unknown } | null)?.type;
  } catch {
    return undefined;
  }
}
