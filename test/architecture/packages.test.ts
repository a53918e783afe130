import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sourceFiles } from './imports.ts';

/** Packages that a folder alone imports, and what else may: the local edge, which is in no action's bundle. */
test.each([
  ['AWS clients', 'src/aws/sdk/', '@(?:aws-sdk|smithy)/', ['src/local/']],
  ['the parser and the reader of source maps', 'src/edge/bundle/packages/', '(?:acorn|@jridgewell/)', []],
])(
  '%s are imported through %s alone, which the bundles hold what is used of them by',
  (_what, folder, name, except) => {
    const importing = new RegExp(`import\\(\\s*'${name}|^(?!import type)[^\\n]*from '${name}`, 'm');
    const importers = sourceFiles('src').filter((file) => importing.test(values(file)));
    expect(importers.filter((file) => file.startsWith(folder))).not.toEqual([]);
    expect(importers.filter((file) => ![folder, ...except].some((one) => file.startsWith(one)))).toEqual([]);
  },
);

/** Without imports of types, which are no part of a bundle. */
function values(file: string): string {
  return readFileSync(file, 'utf8').replace(/^import type [^;]*;/gm, '');
}
