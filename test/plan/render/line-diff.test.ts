import { expect, test } from '@jest/globals';
import { compareLines } from '../../../src/plan/render/diff/line-diff.ts';
import { Random } from '../support/random.ts';

const side = (lines: ReturnType<typeof compareLines>, other: string) =>
  lines.filter(({ marker }) => marker !== other).map(({ line }) => line);

test('of 2,000 random pairs both texts are read back, in the fewest edits', () => {
  for (let seed = 1; seed <= 2_000; seed++) {
    const random = new Random(seed);
    const before = random.times(12, () => random.of(['a', 'b', 'c', '']));
    const after = random.times(12, () => random.of(['a', 'b', 'c', '']));
    const lines = compareLines(before, after);
    expect({ seed, before: side(lines, '+'), after: side(lines, '-') }).toEqual({ seed, before, after });
    const edits = lines.filter(({ marker }) => marker !== ' ').length;
    expect({ seed, edits }).toEqual({ seed, edits: before.length + after.length - 2 * longestCommon(before, after) });
  }
});

test('two long texts without a common line are replaced whole, quickly', () => {
  const lines = (name: string) => Array.from({ length: 20_000 }, (_, index) => `${name} ${index}`);
  const start = performance.now();
  expect(compareLines(lines('a'), lines('b'))).toHaveLength(40_000);
  expect(performance.now() - start).toBeLessThan(2_000);
});

function longestCommon(before: string[], after: string[]): number {
  let above = new Array<number>(after.length + 1).fill(0);
  for (const line of before) {
    const row = [0];
    after.forEach((other, index) => {
      row.push(line === other ? above[index]! + 1 : Math.max(above[index + 1]!, row[index]!));
    });
    above = row;
  }
  return above.at(-1)!;
}
