import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { edits } from '../../scripts/terraform/proof/changes.ts';

const tf = path.resolve(import.meta.dirname, '../../tf');

test.each(edits)('the proof finds what it changes in %s: %s', (file, from, to) => {
  const text = readFileSync(path.join(tf, file), 'utf8');
  expect(text).toContain(from);
  expect(text.replace(from, to)).not.toBe(text);
});
