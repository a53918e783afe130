import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { FileWatcher } from '../../src/dev-server/file-watcher.ts';
import { makeFolder } from './scene.ts';

const folder = makeFolder({ 'one/a.ts': '', 'two/b.ts': '' });
afterEach(folder.remove);

test.each([
  ['ENOSPC', 1, 'the system allows no more watches'],
  ['EACCES', 2, 'not seen: EACCES'],
])('a folder that cannot be watched (%s) is told of once, a limit once for all folders', async (code, times, text) => {
  const told: string[] = [];
  const watcher = new FileWatcher({
    quietMs: 1,
    onChange: () => {},
    onError: (message) => told.push(message),
    watchFolder: () => {
      throw Object.assign(new Error(`${code}: refused`), { code });
    },
  });
  for (const name of ['one', 'two']) mkdirSync(path.join(folder.path, name), { recursive: true });
  const files = [path.join(folder.path, 'one', 'a.ts'), path.join(folder.path, 'two', 'b.ts')];
  for (let round = 0; round < 3; round += 1) watcher.watch(files);
  watcher.close();
  expect(told).toHaveLength(times);
  expect(told[0]).toContain(text);
});
