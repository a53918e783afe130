import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { code, link, plain, size, table } from '../../src/github/markdown.ts';
import { cutToSummaryLimit, leftInSummary, roomInSummary } from '../../src/github/summary-limit.ts';

test('text cannot become Markdown, HTML or another cell', () => {
  expect(plain('<b>*x*|y</b>\n[a](b) dev-router')).toBe('&lt;b&gt;\\*x\\*\\|y&lt;/b&gt; \\[a\\](b) dev-router');
});

test('a code span holds backticks and pipes', () => {
  expect(code('a``b|c')).toBe('``` a``b\\|c ```');
  expect(code('plain')).toBe('`plain`');
});

test('a link without a target is its text', () => {
  expect(link('x', null)).toBe('x');
  expect(link('x', 'https://a/(b)')).toBe('[x](https://a/%28b%29)');
});

test.each([
  [0, '0 bytes'],
  [1234, '1,234 bytes'],
  [20_480, '20.0 KB'],
  [52_428_800, '50.0 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(size(bytes)).toBe(text);
});

test('a table', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n|---|---|\n| 1 | 2 |');
});

test('a summary over the limit is cut at a line, stays under it and says so', () => {
  const cut = cutToSummaryLimit('ä'.repeat(40).concat('\n').repeat(100), 1000);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1000);
  expect(cut).toMatch(/\*Cut here/);
  expect(cut).not.toContain('\uFFFD');
  expect(cutToSummaryLimit('short', 1000)).toBe('short');
  expect(cutToSummaryLimit('short', 2)).toBe('');
});

test('what stands in a summary already takes of its room', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'edge-actions-summary-'));
  try {
    const file = path.join(folder, 'summary.md');
    const empty = roomInSummary(undefined);
    expect(roomInSummary(file)).toBe(empty);
    await writeFile(file, 'ä'.repeat(300_000));
    expect(roomInSummary(file)).toBe(empty - 600_000);
    expect(leftInSummary(file)).toBe(1024 * 1024 - 600_000);
    await writeFile(file, 'x'.repeat(2_000_000));
    expect(roomInSummary(file)).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
