import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
// @ts-expect-error: jest loads it as it is, JavaScript without types
import LongestFirst, { longest } from './longest-first.js';

const root = path.resolve(import.meta.dirname, '..', '..');

/** A test file as jest hands it over, on a machine whose cache is empty. */
function testOf(file: string, duration?: number) {
  const haste = { getSize: () => 1000 };
  const context = {
    config: { cacheDirectory: path.join(root, 'no-cache-here'), id: 'none' },
    hasteFS: haste,
  };
  return { path: path.join(root, file), context, ...(duration === undefined ? {} : { duration }) };
}

test('names files that are there', () => {
  expect(longest.filter((file: string) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(longest.length).toBeGreaterThan(5);
});

test('puts them before all others, in their order, and loses none', () => {
  const sequencer = new LongestFirst({ contexts: [], globalConfig: {} });
  const files = ['/test/kit/inputs.test.ts', ...longest.toReversed(), '/test/kit/paths.test.ts'];
  const sorted = sequencer.sort(files.map((file) => testOf(file))).map((one: { path: string }) => one.path);
  expect(sorted.slice(0, longest.length)).toEqual(longest.map((file: string) => path.join(root, file)));
  expect(sorted.slice(longest.length).sort()).toEqual([
    path.join(root, 'test/kit/inputs.test.ts'),
    path.join(root, 'test/kit/paths.test.ts'),
  ]);
});
