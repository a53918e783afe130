import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What differs between two folders, a line a file.
 *
 * @param except folders at the top of `actual` that are not compared
 */
export async function compareFolders(expected: string, actual: string, except: string[]): Promise<string[]> {
  const [wanted, there] = await Promise.all([files(expected, []), files(actual, except)]);
  const lines: string[] = [];
  for (const file of [...new Set([...wanted, ...there])].sort()) {
    if (!there.includes(file)) lines.push(`missing: dist/${file}`);
    else if (!wanted.includes(file)) lines.push(`left over: dist/${file}`);
    else {
      const [fresh, committed] = await Promise.all([
        readFile(path.join(expected, file)),
        readFile(path.join(actual, file)),
      ]);
      if (!fresh.equals(committed))
        lines.push(`different: dist/${file}, first at line ${firstDifferentLine(fresh, committed)}`);
    }
  }
  return lines;
}

async function files(folder: string, except: string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !except.includes(file.split(path.sep)[0] ?? ''));
}

function firstDifferentLine(a: Buffer, b: Buffer): number {
  const [left, right] = [a.toString().split('\n'), b.toString().split('\n')];
  return left.findIndex((line, index) => line !== right[index]) + 1 || left.length + 1;
}
