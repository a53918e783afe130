import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../../src/plan/render/comment.ts';
import { plan } from '../support/build-plan.ts';
import { hostileText } from '../support/hostile-plan.ts';
import { Random } from '../support/random.ts';
import { comments, elements, readMarkdown, tags, textOf } from '../support/read-markdown.ts';
import { options } from '../support/render-options.ts';

const render = (more: Partial<typeof options>) => renderComment(plan(), { ...options, ...more }).markdown;

describe('title and footer', () => {
  test('a title is Markdown on one line, without HTML', () => {
    expect(render({ title: ' The **www** plan\n# of <!-- x --> `dev` <details> ' })).toMatch(
      /^### The \*\*www\*\* plan # of &lt;!-- x --> `dev` &lt;details>\n/,
    );
    expect(render({ title: '  ' })).toMatch(/^<h3>Terraform plan: <code>tf\/dev\/www<\/code><\/h3>\n/);
    expect(render({ tool: 'OpenTofu' })).toMatch(/^<h3>OpenTofu plan/);
  });

  test('a footer is Markdown, in which no comment is hidden', () => {
    const markdown = render({
      footer: '- [docs](https://example.com)\r\n- <!-- edge-actions:plan {} --> <b>bold</b>\n',
    });
    expect(markdown).toMatch(
      /\n---\n\n- \[docs\]\(https:\/\/example\.com\)\n- &lt;!-- edge-actions:plan \{\} --> <b>bold<\/b>\n$/,
    );
    expect(comments(readMarkdown(markdown).before)).toBe(0);
  });

  test('a footer beyond a fifth of the bytes is cut at a line, and that is said', () => {
    const markdown = render({ footer: 'line of a footer\n'.repeat(10_000), maxBytes: 10_000 });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(10_000);
    expect(markdown).toContain('line of a footer\n\n_The footer is cut here._');
  });
});

describe('a plan that failed', () => {
  const failed = (errors: string[], tail: string, maxBytes = 65_536) =>
    renderComment({ errors, tail }, { ...options, maxBytes });

  test('shows its errors first, then the end of the log in a fold', () => {
    const { markdown, left } = failed(
      ['\u001b[31mError: Unsupported argument\u001b[0m\n\n  on main.tf line 2:\n   2: x = 1'],
      'Initializing…\nError: Unsupported argument\n',
    );
    expect(markdown).toContain(
      '#### 1 error\n\n```\nError: Unsupported argument\n\n  on main.tf line 2:\n   2: x = 1\n```',
    );
    expect(markdown).toContain('<details><summary>The last 2 lines of the log</summary>');
    expect(left.trimmed).toBe(0);
  });

  test('of more errors than are kept the number is said', () => {
    const { markdown } = renderComment({ errors: ['Error: one'], errorsLeftOut: 950, tail: 'log' }, options);
    expect(markdown).toContain('#### 951 errors');
    expect(markdown).toContain('_… and 950 more errors in the log._');
  });

  test('without a known error there is the log', () => {
    expect(failed([], 'killed\n').markdown).toContain('```\nkilled\n```');
    expect(failed([], '').markdown).toContain('**The plan failed.**');
  });

  test('of a long log the end is kept, of many errors the first', () => {
    const { markdown, left } = failed(
      Array.from({ length: 5_000 }, (_, index) => `Error: number ${index}`),
      Array.from({ length: 50_000 }, (_, index) => `log ${index}`).join('\n'),
    );
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536);
    expect(markdown).toContain('Error: number 0\n');
    expect(markdown).toContain('log 49999\n```');
    expect(markdown).toMatch(/Cut to fit: [\d,]+ lines\. The whole is in/);
    expect(left.trimmed).toBe(1);
  });

  test('500 hostile logs: nothing breaks out', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = new Random(seed);
      const { markdown } = failed(
        random.times(4, () => hostileText(random, 20)),
        hostileText(random, 60),
        2_048 + random.number(6_000),
      );
      const { before, after } = readMarkdown(markdown);
      const foreign = [...tags(before)].filter(
        (tag) => !['h3', 'h4', 'p', 'strong', 'em', 'details', 'summary', 'code', 'pre', 'a'].includes(tag),
      );
      expect({ seed, foreign, comments: comments(before) }).toEqual({ seed, foreign: [], comments: 0 });
      expect({
        seed,
        links: elements(after, 'a').filter(({ properties }) => properties.href !== options.rest.summaryUrl),
      }).toEqual({ seed, links: [] });
      expect({ seed, prose: textOf(after, ['code', 'pre', 'a']).match(/[@#/\\]\w|https?|www/g) }).toEqual({
        seed,
        prose: null,
      });
    }
  });
});
