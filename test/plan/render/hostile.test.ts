import { expect, test } from '@jest/globals';
import { renderComment } from '../../../src/plan/render/comment.ts';
import { groupsOf } from '../../../src/plan/render/items.ts';
import { shownName } from '../../../src/plan/render/text.ts';
import { hostilePlan, hostileText } from '../support/hostile-plan.ts';
import { Random } from '../support/random.ts';
import { comments, elements, readMarkdown, tags, textOf } from '../support/read-markdown.ts';
import { options } from '../support/render-options.ts';

const allowedTags = new Set(
  'h3 h4 p strong em blockquote br table thead tbody tr th td details summary code pre a sub'.split(' '),
);

/** Each seed is a plan of its own; the failing one is in the message. So many at a time that a test takes seconds. */
const at = 200;
const starts = (count: number, from: number) => Array.from({ length: count / at }, (_, index) => from + index * at);

function check(seed: number, maxBytes: number) {
  const random = new Random(seed);
  const plan = hostilePlan(random);
  const name = hostileText(random);
  const { markdown, left } = renderComment(plan, { ...options, name, maxBytes, showDrift: 'all' });
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
  const { before, after } = readMarkdown(markdown);
  const found = tags(before);
  const foreign = [...found].filter((tag) => !allowedTags.has(tag));
  expect({ seed, foreign, comments: comments(before) }).toEqual({ seed, foreign: [], comments: 0 });
  // What GitHub's rules leave is what was written: nothing was dropped.
  expect({ seed, text: textOf(after) }).toEqual({ seed, text: textOf(before) });
  const links = elements(after, 'a').map(({ properties }) => properties.href);
  expect({ seed, links: links.filter((link) => link !== options.rest.summaryUrl) }).toEqual({ seed, links: [] });
  // Outside of code and links there are our own words alone: nothing that GitHub would make a mention, reference or emoji of.
  const prose = textOf(after, ['code', 'pre', 'a']);
  expect({
    seed,
    prose: prose.match(/[@#:/\\]\w|https?|www|GH-|[0-9a-f]{7}|word\d|[^\s\w.,…·:;()*'/<>!&[\]-]/g) ?? [],
  }).toEqual({ seed, prose: [] });
  return { plan, name, after, left, markdown };
}

test.each(starts(1_200, 1))(
  '200 hostile plans in full, from seed %d: every address is read back, in as many folds as there are diffs',
  (from) => {
    for (let seed = from; seed < from + at; seed++) {
      const { plan, name, after, left } = check(seed, 4_000_000);
      expect(left).toEqual({ trimmed: 0, addressesOnly: 0, counted: 0, destroysNotListed: 0 });
      const groups = groupsOf(plan, 'all');
      const items = groups.flatMap(({ id, items }) => items.map((item) => ({ id, item, text: item.lines('full') })));
      const inDetail = items.filter(({ id, text }) => text !== '' && id !== 'output' && id !== 'check');
      const summaries = elements(after, 'summary').filter((summary) => !/in short$/.test(textOf(summary)));
      expect({ seed, addresses: summaries.map((summary) => textOf(elements(summary, 'code')[1]!)) }).toEqual({
        seed,
        addresses: inDetail.map(({ item }) => shownName(item.address)),
      });
      const fences = elements(after, 'pre').map((pre) => textOf(pre).replace(/\n$/, ''));
      expect({ seed, missing: inDetail.filter(({ text }) => !fences.includes(text!)) }).toEqual({ seed, missing: [] });
      const inLines = items
        .filter(({ id, text }) => text === '' || id === 'check')
        .map(({ item }) => shownName(item.address));
      expect({ seed, missing: inLines.filter((address) => !fences.some((text) => text.includes(address))) }).toEqual({
        seed,
        missing: [],
      });
      expect(elements(after, 'h4')).toHaveLength(groups.length);
      expect(elements(after, 'h3').map((heading) => textOf(heading))).toEqual([
        `Terraform plan: ${textOf(elements(elements(after, 'h3')[0]!, 'code')[0]!)}`,
      ]);
      if (name.length < 150) expect(textOf(elements(after, 'h3')[0]!)).toBe(`Terraform plan: ${shownName(name)}`);
      const unseen = fences.join('').match(/[^\n\t\P{C}]|[\u200b-\u200f\u2028-\u202e\u2060-\u206f]/gu);
      expect({ seed, unseen }).toEqual({ seed, unseen: null });
    }
  },
);

test.each(starts(1_000, 10_001))(
  '200 hostile plans cut small, from seed %d: within the bytes, whole in structure, every count said',
  (from) => {
    for (let seed = from; seed < from + at; seed++) {
      const { after, left, plan } = check(seed, 2_048 + (seed % 30) * 100);
      const items = groupsOf(plan, 'all').flatMap((group) => group.items).length;
      expect(left.counted + left.addressesOnly).toBeLessThanOrEqual(items);
      if (left.counted + left.addressesOnly + left.trimmed > 0) expect(textOf(after)).toContain('Cut to fit: ');
      const counted = [...textOf(after).matchAll(/… and ([\d,]+) more, not listed here/g)].map(([, count]) =>
        Number(count),
      );
      expect({ seed, counted: counted.reduce((sum, count) => sum + count, 0) }).toEqual({
        seed,
        counted: left.counted,
      });
    }
  },
);
