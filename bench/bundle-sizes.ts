import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../scripts/runner/run-action.ts';
import { size } from '../src/github/markdown.ts';
import type { Row } from './measure.ts';

/** Each bundle in dist/: what is read at every start, and all of it. */
export async function bundleSizes(): Promise<Row[]> {
  const dist = path.join(repository, 'dist');
  const rows: Row[] = [];
  for (const folder of (await readdir(dist)).sort()) {
    const files = await readdir(path.join(dist, folder), { recursive: true, withFileTypes: true });
    let all = 0;
    for (const file of files.filter((entry) => entry.isFile()))
      all += (await stat(path.join(file.parentPath, file.name))).size;
    const entry = await stat(path.join(dist, folder, 'index.js')).catch(() => null);
    rows.push({
      what: `dist/${folder}`,
      measured: entry ? `${size(entry.size)} at start` : size(all),
      beside: entry ? `${size(all)} in all` : '',
      ratio: '',
      limit: '',
    });
  }
  return rows;
}
