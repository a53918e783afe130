import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sourceFiles } from './imports.ts';

test('AWS clients are imported through src/aws/sdk alone, which the bundles hold a small part of them by', () => {
  const elsewhere = sourceFiles('src')
    .filter((file) => !file.startsWith('src/aws/sdk/') && !file.startsWith('src/local/'))
    .filter((file) => /import\(\s*'@aws-sdk\/|^(?!import type)[^\n]*from '@(aws-sdk|smithy)\//m.test(values(file)));
  expect(elsewhere).toEqual([]);
});

/** Without imports of types, which are no part of a bundle. */
function values(file: string): string {
  return readFileSync(file, 'utf8').replace(/^import type [^;]*;/gm, '');
}
