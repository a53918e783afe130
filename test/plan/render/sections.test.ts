import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/model.ts';
import type { FailedPlan } from '../../../src/plan/render/failed.ts';
import { parseSection } from '../../../src/plan/render/sections/parse-section.ts';
import { renderSections } from '../../../src/plan/render/sections/render-sections.ts';
import { makeSection } from '../../../src/plan/render/sections/section.ts';
import { change, plan } from '../support/build-plan.ts';
import { hostilePlan, hostileText } from '../support/hostile-plan.ts';
import { Random } from '../support/random.ts';
import { comments, elements, readMarkdown, tags, textOf } from '../support/read-markdown.ts';
import { options } from '../support/render-options.ts';
import { samplePlan } from '../support/sample-plan.ts';

const runUrl = 'https://github.com/org/repo/actions/runs/7';
const section = (name: string, made: Plan | FailedPlan, file = `${name}.json`) =>
  parseSection(
    makeSection(made, {
      name,
      tool: 'Terraform',
      fingerprint: 'a'.repeat(64),
      headSha: '0123456789abcdef0123456789abcdef01234567',
      runId: '7',
      runAttempt: 1,
      url: runUrl,
      showDrift: 'relevant',
    }),
    file,
  );
const one = (address: string, to = 'b') =>
  plan({ resources: [change('update', address, { name: 'a' }, { name: to })] });
const rendered = (sections: ReturnType<typeof section>[], more = {}) =>
  renderSections(sections, { ...options, ...more });

describe('one comment for all roots', () => {
  test('has a row a root, and its own part only for roots with something to show', () => {
    const { markdown } = rendered([
      section('ci', plan()),
      section('prod', one('a.b')),
      section('dev', { errors: ['Error: no'], tail: 'log' }),
    ]);
    const { after } = readMarkdown(markdown);
    const rows = elements(after, 'tr').map((row) => textOf(row));
    expect(rows).toEqual(['RootUpdateState', 'devfailed', 'prod1', 'cino changes']);
    expect(elements(after, 'a').map(({ properties }) => properties.href)).toEqual([runUrl, runUrl, runUrl]);
    expect(elements(after, 'h4').map((heading) => textOf(heading))).toEqual(['dev', '1 error', 'prod']);
    expect(markdown).toContain('**1 plan failed:**');
    expect(markdown).toContain('1 of 3 roots with changes.');
  });

  test('says "No changes" only when no root has any, none failed', () => {
    expect(rendered([section('a', plan()), section('b', plan())]).markdown).toContain('**No changes in 2 roots.**');
    expect(rendered([section('a', plan()), section('b', { errors: [], tail: 'x' })]).markdown).not.toContain(
      'No changes',
    );
    expect(rendered([section('a', plan()), section('b', plan({ complete: false }))]).markdown).not.toContain(
      'No changes',
    );
  });

  test('a root without changes is not what makes the others not applyable', () => {
    const idle = section('a', plan({ applyable: false }));
    expect(rendered([idle, section('b', one('a.b'))]).markdown).not.toContain('applyable');
    const refused = section('b', { ...one('a.b'), applyable: false });
    expect(rendered([idle, refused]).markdown).toContain('not applyable');
  });

  test('shows a change that is the same in several roots once', () => {
    const both = plan({ resources: [...one('a.same').resources, ...one('a.own').resources] });
    const { markdown } = rendered([
      section('dev/api', one('a.same')),
      section('dev/www', both),
      section('prod/api', one('a.same', 'c')),
    ]);
    const { after } = readMarkdown(markdown);
    expect(elements(after, 'h4').map((heading) => textOf(heading))).toEqual([
      'The same change in dev/api and dev/www',
      'dev/www',
      'prod/api',
    ]);
    expect(markdown.match(/<code>a\.same<\/code>/g)).toHaveLength(2);
    expect(markdown.match(/<code>a\.own<\/code>/g)).toHaveLength(1);
  });

  test('divides the bytes: what is destroyed anywhere is listed first, no root takes all', () => {
    const many = (kind: 'update' | 'delete', root: string, count: number) =>
      plan({
        resources: Array.from({ length: count }, (_, index) =>
          change(
            kind,
            `aws_${root}.${kind}[${index}]`,
            { x: `${root}${'x'.repeat(200)}` },
            kind === 'delete' ? null : { x: 'y' },
          ),
        ),
      });
    const { markdown, left } = rendered([
      section('big', many('update', 'big', 2_000)),
      section('small', many('update', 'small', 20)),
      section('lost', many('delete', 'lost', 300)),
    ]);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536);
    for (let index = 0; index < 300; index++) expect(markdown).toContain(`aws_lost.delete[${index}]`);
    expect(markdown.match(/<code>aws_small\.update/g)).toHaveLength(20);
    expect(left).toMatchObject({ destroysNotListed: 0 });
    expect(left.counted).toBeGreaterThan(0);
    expect(markdown.indexOf('<h4><code>lost')).toBeLessThan(markdown.indexOf('<h4><code>big'));
  });

  test.each([1, 3, 30, 300, 1_500])('%d roots fit in 64 KiB, and in 2 KiB', (count) => {
    const sections = Array.from({ length: count }, (_, index) =>
      section(`root-${index}`, index % 3 === 0 ? samplePlan() : one(`a.b${index}`)),
    );
    for (const maxBytes of [65_536, 2_048]) {
      const { markdown, left } = rendered(sections, { maxBytes });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
      const { after } = readMarkdown(markdown);
      const counted = [...textOf(after).matchAll(/… and ([\d,]+) more(?: changes?)?, not listed/g)];
      const sum = counted.reduce((all, [, number]) => all + Number(number!.replace(',', '')), 0);
      if (markdown.startsWith('<h3>')) expect(sum).toBe(left.counted);
    }
  });

  test('200 hostile sets of roots: nothing breaks out', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = new Random(seed);
      const sections = Array.from({ length: 1 + random.number(4) }, (_, index) =>
        section(
          `${index}${hostileText(random)}`,
          random.chance(0.2)
            ? { errors: [hostileText(random)], tail: hostileText(random, 30) }
            : hostilePlan(random, 4),
        ),
      );
      const maxBytes = random.chance(0.5) ? 2_048 + random.number(5_000) : 65_536;
      const { markdown } = rendered(sections, { maxBytes });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
      const { before, after } = readMarkdown(markdown);
      const allowed = 'h3 h4 h5 p strong em blockquote br table thead tbody tr th td details summary code pre a'.split(
        ' ',
      );
      expect({
        seed,
        foreign: [...tags(before)].filter((tag) => !allowed.includes(tag)),
        comments: comments(before),
      }).toEqual({ seed, foreign: [], comments: 0 });
      expect({ seed, prose: textOf(after, ['code', 'pre', 'a']).match(/[@#/\\]\w|https?|www|GH-/g) }).toEqual({
        seed,
        prose: null,
      });
    }
  });
});
