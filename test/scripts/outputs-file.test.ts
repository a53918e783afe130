import { expect, test } from '@jest/globals';
import { parseOutputs } from '../../scripts/runner/outputs-file.ts';

test('lines and blocks are read as the runner reads them', () => {
  expect(parseOutputs('a=1=2\nb<<E\nx\ny=z\nE\n')).toEqual({ a: '1=2', b: 'x\ny=z' });
});

test('a block that is not closed is an error', () => {
  expect(() => parseOutputs('b<<E\nx\n')).toThrow(/not closed/);
});
