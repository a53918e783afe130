import { describe, expect, test } from '@jest/globals';
import { duration, size, visible } from '../../../../src/local/window/page/text.js';

describe('text of others', () => {
  test.each([
    ['a right-to-left override', 'photo\u202egpj.exe', 'photo\\u202egpj.exe'],
    ['controls of a terminal', '\u001b[2Jgone\u0007', '\\u001b[2Jgone\\u0007'],
    ['nothing of any width', 'a\u200bb\ufeffc\u00add', 'a\\u200bb\\ufeffc\\u00add'],
    ['separators of lines', 'a\u2028b\rc', 'a\\u2028b\\u000dc'],
    ['half a character', 'a\ud800b', 'a\\ud800b'],
    ['tags that no font has', 'a\u{e0041}b', 'a\\udb40\\udc41b'],
  ])('has %s spelled out', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each(['Grüße, 東京, \u{1f30d}, עברית', 'two\nlines\tand a tab', '<script>&amp;'])(
    'stays as it is: %j',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );
});

test.each([
  [0.04, '0 ms'],
  [9.94, '9.9 ms'],
  [41.4, '41 ms'],
  [1234, '1.2 s'],
  [30_000, '30 s'],
])('%d ms is written %s', (ms, text) => {
  expect(duration(ms)).toBe(text);
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [40 * 1024, '40 KB'],
  [1024 * 1024 * 1.25, '1.3 MB'],
])('%d bytes are written %s', (bytes, text) => {
  expect(size(bytes)).toBe(text);
});
