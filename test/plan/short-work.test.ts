import { expect, test } from '@jest/globals';
import { shortWork } from '../../src/plan/short-work.ts';

test('work gives back what it made, and throws what it threw', () => {
  expect(shortWork(() => 12)).toBe(12);
  expect(() =>
    shortWork(() => {
      throw new RangeError('too much');
    }),
  ).toThrow(new RangeError('too much'));
  expect(shortWork(() => shortWork(() => 'within'))).toBe('within');
});
