import { expect, test } from '@jest/globals';
import { LogLines } from '../../../src/edge/run/log-lines.ts';

test('lines that come in pieces, with every kind of line end', () => {
  const lines = new LogLines();
  for (const piece of ['a\nb', 'c\r', '\nd\re', '\n\nlast']) lines.add(piece);
  expect(lines.take()).toEqual(['a', 'bc', 'd', 'e', '', 'last']);
  expect(lines.take()).toEqual([]);
});

test('the cut is counted in bytes and said once', () => {
  const lines = new LogLines(1024);
  lines.add('ä'.repeat(511));
  lines.add('bbb\nccc');
  lines.add('ddd');
  expect(lines.take()).toEqual([`${'ä'.repeat(511)}bb`, '[the log was cut at 1 KB]']);
  lines.add('after\n');
  expect(lines.take()).toEqual(['after']);
});
