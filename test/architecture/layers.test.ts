import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { circleIn, importsIn, importsOf, layersIn, sourceFiles } from './imports.ts';

const layers = layersIn(readFileSync('ARCHITECTURE.md', 'utf8'));
const imports = importsOf(sourceFiles('src'));
const folderOf = (file: string) => file.split('/')[1]!;

/** Folder to the other folders that its files import. */
const used = new Map(layers.map(({ folder }) => [folder, new Set<string>()]));
for (const [file, targets] of imports) {
  for (const target of targets)
    if (folderOf(target) !== folderOf(file)) used.get(folderOf(file))?.add(folderOf(target));
}

describe("ARCHITECTURE.md's table", () => {
  test('has a row for each folder of src', () => {
    expect(layers.map(({ folder }) => folder).sort()).toEqual(readdirSync('src').sort());
  });

  test.each(layers)('$folder imports what its row says, and all of that', ({ folder, imports: allowed }) => {
    expect([...used.get(folder)!].sort()).toEqual([...allowed].sort());
  });

  test('no row names a folder above its own; the local edge stands apart, with the dev server above it', () => {
    const order = layers.map(({ folder }) => folder);
    const upward = layers.flatMap(({ folder, imports: allowed }) =>
      allowed.filter((name) => order.indexOf(name) <= order.indexOf(folder)).map((name) => `${folder} -> ${name}`),
    );
    expect(upward.filter((arrow) => !arrow.startsWith('local -> '))).toEqual([]);
    const users = layers.filter(({ imports: allowed }) => allowed.includes('local')).map(({ folder }) => folder);
    expect(users).toEqual(['dev-server']);
  });
});

describe('imports', () => {
  test('have no circle', () => {
    expect(circleIn(imports)).toBeNull();
  });

  test('stay inside src, and name files that are there', () => {
    const lost = [...imports].flatMap(([file, targets]) =>
      targets.filter((target) => !imports.has(target)).map((target) => `${file} -> ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('are seen in each of their forms', () => {
    const text = [
      "import type { A } from './a.ts';",
      "export { b } from '../b.ts';",
      "import {\n  c,\n} from './deep/c.ts';",
      "const { d } = await import('./d.ts');",
      "import './e.ts';",
      "import path from 'node:path';",
    ].join('\n');
    expect(importsIn('src/x/y.ts', text)).toEqual([
      'src/x/a.ts',
      'src/b.ts',
      'src/x/deep/c.ts',
      'src/x/d.ts',
      'src/x/e.ts',
    ]);
  });

  test('that go in a circle are found', () => {
    const circular = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(circleIn(circular)).toEqual(['b', 'd', 'b']);
  });
});

test('what is handed its environment reads none by itself', () => {
  const handed = ['github', 'publish', 'release', 'artifacts', 'aws', 'kit'];
  const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const readers = [...imports.keys()].filter(
    (file) => handed.includes(folderOf(file)) && /\bprocess\.env\b/.test(code(file)),
  );
  expect(readers).toEqual([]);
});
