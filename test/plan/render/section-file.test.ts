import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/model.ts';
import type { FailedPlan } from '../../../src/plan/render/failed.ts';
import { parseSection } from '../../../src/plan/render/sections/parse-section.ts';
import { renderSections } from '../../../src/plan/render/sections/render-sections.ts';
import { makeSection } from '../../../src/plan/render/sections/section.ts';
import { change, plan } from '../support/build-plan.ts';
import { elements, readMarkdown, textOf } from '../support/read-markdown.ts';
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
const rendered = (sections: ReturnType<typeof section>[], more = {}) =>
  renderSections(sections, { ...options, ...more });

describe('a section file', () => {
  const text = makeSection(samplePlan(), {
    name: 'n',
    tool: 'OpenTofu',
    fingerprint: null,
    headSha: null,
    runId: '7',
    runAttempt: 2,
    url: null,
    showDrift: 'all',
  });

  test('holds all that the comment of one plan shows', () => {
    const read = parseSection(text, 'a.json');
    expect(read).toMatchObject({
      file: 'a.json',
      name: 'n',
      tool: 'OpenTofu',
      runId: '7',
      runAttempt: 2,
      failed: null,
    });
    expect(read.groups.flatMap(({ items }) => items).every(({ full }) => full !== null)).toBe(true);
  });

  test('of a plan however large is bounded, its addresses before anything is only counted', () => {
    const resources = Array.from({ length: 30_000 }, (_, index) =>
      change('create', `a.b[${index}]`, null, { x: 'y'.repeat(500) }),
    );
    const large = makeSection(plan({ resources }), {
      name: 'n',
      tool: 'Terraform',
      fingerprint: null,
      headSha: null,
      runId: '7',
      runAttempt: 1,
      url: null,
      showDrift: 'all',
    });
    expect(Buffer.byteLength(large)).toBeLessThan(3_000_000);
    const [group] = parseSection(large, 'a.json').groups;
    expect(group!.items.length + group!.more).toBe(30_000);
    const { left } = rendered([parseSection(large, 'a.json')]);
    expect(left.counted + left.addressesOnly).toBeGreaterThan(29_000);
  });

  test.each([
    ['cut off', text.slice(0, -20), /cut\.json is not a section of terraform-plan-comment: the whole/],
    [
      'no JSON',
      'password = "S3"',
      /^(?!.*S3)cut\.json is not a section.*the whole: got "15 characters", expected JSON/,
    ],
    ['foreign', '{"schema":1,"artifacts":[]}', /cut\.json is not a section.*kind/],
    ['newer', text.replace('"schema":1', '"schema":2'), /cut\.json has schema 2/],
    ['changed', text.replace('"symbol":"-"', '"symbol":"<b>"'), /cut\.json is not a section.*symbol/],
    ['of a fingerprint that is none', text.replace('"fingerprint":null', '"fingerprint":"x"'), /fingerprint.*SHA-256/],
  ])('that is %s is refused by name', (_, broken, message) => {
    expect(() => parseSection(broken, 'cut.json')).toThrow(message);
  });

  test('of a name that another has is refused, naming both', () => {
    expect(() => rendered([section('same', plan(), 'one.json'), section('same', plan(), 'two.json')])).toThrow(
      /one\.json and two\.json are both named "same"/,
    );
    expect(() => rendered([])).toThrow('no section');
  });

  test('that was tampered with breaks out no more than a plan', () => {
    const bad = JSON.parse(text) as { groups: { items: { full: string; address: string }[] }[] };
    bad.groups[0]!.items[0]!.full = '```\n\u202e</details>\n# Heading @octocat';
    bad.groups[0]!.items[0]!.address = '</code>\n\n# Heading';
    const { after } = readMarkdown(rendered([parseSection(JSON.stringify(bad), 'a.json')]).markdown);
    expect(elements(after, 'h1')).toEqual([]);
    expect(textOf(after, ['code', 'pre'])).not.toContain('@octocat');
  });
});
