/** docs/troubleshooting.md: each message that it quotes is one of ours, word for word, and each entry of its list leads somewhere. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { globSync } from 'tinyglobby';

const page = readFileSync('docs/troubleshooting.md', 'utf8');
const [, others = ''] = page.split('## Before an action runs')[1]!.split(/^## /m);
const ours = page.slice(page.indexOf(`## ${others.split('\n')[0]}`));

/** Text without what a string in a program has and its message has not: quotes, `+` between two halves, line ends. */
const plain = (text: string) =>
  text
    .replace(/["'`]\s*\+\s*["'`]/g, '')
    .replace(/["'`\\]/g, '')
    .replace(/\s+/g, ' ');

const sources = plain(
  globSync(['src/**/*.ts', '.github/workflows/*.yml'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);

const quotes = [...ours.matchAll(/^> (.+)$/gm)].map(([, text]) => text!);

test('there are messages to look up', () => {
  expect(quotes.length).toBeGreaterThan(50);
});

test.each(quotes)('%s', (quote) => {
  // `…` stands for names and values; of a message that is put together, each sentence is looked for.
  const parts = plain(quote)
    .split(/…|(?<=[.:;,]) /)
    .map((part) => part.trim())
    .filter((part) => /\w{3}/.test(part));
  expect(parts.filter((part) => !sources.includes(part))).toEqual([]);
});

test('the list at its beginning has each heading, in the same order', () => {
  const listed = [...page.matchAll(/^ *- \[(.+?)\]\(#(.+?)\)$/gm)];
  const headings = [...page.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading!);
  expect(listed.map(([, heading]) => heading)).toEqual(headings);
  for (const [, heading, anchor] of listed)
    expect(anchor).toBe(
      heading!
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
});
