import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { sideBySide } from '../../src/kit/side-by-side.ts';

test('keeps the order of the items, and no more than the limit under way', async () => {
  let now = 0;
  let most = 0;
  const results = await sideBySide(
    [30, 1, 20, 1, 10],
    async (milliseconds, index) => {
      now += 1;
      most = Math.max(most, now);
      await delay(milliseconds);
      now -= 1;
      return index;
    },
    2,
  );
  expect(results).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

test('after a failure starts nothing further and waits for what is under way', async () => {
  const started: number[] = [];
  const ended: number[] = [];
  const running = sideBySide(
    [0, 1, 2, 3],
    async (item) => {
      started.push(item);
      await delay(item === 0 ? 1 : 20);
      if (item === 0) throw new Error('first');
      ended.push(item);
    },
    2,
  );
  await expect(running).rejects.toThrow('first');
  expect([started, ended]).toEqual([[0, 1], [1]]);
});
