import { expect, test } from '@jest/globals';
import { attributeDiff } from '../../../src/plan/render/diff/attributes.ts';
import { type Loose, value } from '../support/build-plan.ts';

function diff(
  before: Loose,
  after: Loose,
  replacePaths: (string | number)[][] = [],
  step: 'full' | 'trimmed' = 'full',
) {
  return attributeDiff({ before: value(before), after: value(after), replacePaths }, step).text.split('\n');
}

test('JSON in a string: its changed keys alone, and written differently is said', () => {
  const policy = (actions: string[]) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions }] });
  expect(diff({ p: policy(['a', 'b']) }, { p: policy(['b', 'a', 'c']) })).toEqual([
    '! p = jsonencode({',
    '!   Statement = [',
    '!     {',
    '!       Action = [',
    '+         "c",',
    '          # (2 unchanged elements hidden, in another order)',
    '        ]',
    '        # (1 unchanged attribute hidden)',
    '      },',
    '    ]',
    '    # (1 unchanged attribute hidden)',
    '  })',
  ]);
  expect(diff({ p: '{"a":1,"b":2}' }, { p: '{ "b": 2, "a": 1 }' })).toEqual([
    '! p = jsonencode(…) # the same JSON, written differently',
  ]);
  expect(diff({ p: '{"a":123456789.123456781}' }, { p: '{"a":123456789.123456789}' })).toContain(
    '!   a = 123456789.123456781 -> 123456789.123456789',
  );
  expect(diff({ p: '{"a":12345678901234567,"b":1.0}' }, { p: '{"a":1,"b":1}' })).toContain(
    '!   a = 12345678901234567 -> 1',
  );
  expect(diff({ p: '{"__proto__":1}' }, { p: '{"__proto__":2}' })).toContain('!   __proto__ = 1 -> 2');
  expect(diff({ p: `${'['.repeat(9_000)}${']'.repeat(9_000)}` }, { p: '[1]' })[0]).toMatch(/^[-!] p = /);
});

test('texts of many lines are compared line by line, their missing line end said', () => {
  const text = (middle: string) =>
    `${Array.from({ length: 9 }, (_, index) => `line ${index}`).join('\n')}\n${middle}\nend`;
  expect(diff({ t: text('old') }, { t: `${text('new')}\n` })).toEqual([
    '! t = <<-EOT',
    '    # (7 unchanged lines hidden)',
    '    line 7',
    '    line 8',
    '-   old',
    '+   new',
    '    end',
    '- EOT # (no line end at the end)',
    '+ EOT',
  ]);
});

test('long strings stand below each other; trimmed, the place where they part is shown with counts', () => {
  const long = (middle: string) => `${'x'.repeat(400)}${middle}${'y'.repeat(400)}`;
  expect(diff({ a: long('1') }, { a: long('2') })).toEqual([`- a = "${long('1')}"`, `+ a = "${long('2')}"`]);
  const [from, to] = diff({ a: long('1') }, { a: long('2') }, [], 'trimmed');
  expect(from).toBe(`- a = …"${'x'.repeat(40)}1${'y'.repeat(119)}"… (641 more characters)`);
  expect(to).toBe(`+ a = …"${'x'.repeat(40)}2${'y'.repeat(119)}"… (641 more characters)`);
  expect(diff(null, { a: 'é'.repeat(200) }, [], 'trimmed')).toEqual([
    `+ a = "${'é'.repeat(160)}"… (40 more characters)`,
  ]);
});

test('a long resource is cut at a line, with a count, at the trimmed step alone', () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`a${index}`, index]));
  expect(diff(null, many)).toHaveLength(100);
  const cut = diff(null, many, [], 'trimmed');
  expect(cut).toHaveLength(61);
  expect(cut.at(-1)).toBe('  # (40 more lines)');
});

test('what cannot be seen is shown, what looks like HCL or JSON is quoted', () => {
  expect(diff(null, { 'a b': 'q"\\ \u202e \u200b \u0000 \t', 'x=1\ny': 1 })).toEqual([
    '+ "a b"    = "q\\"\\\\ \\u202e \\u200b \\u0000 \\t"',
    '+ "x=1\\ny" = 1',
  ]);
});

test('nested deeper than can be shown is said', () => {
  let deep: Loose = 'x';
  for (let level = 0; level < 200; level++) deep = { a: deep };
  expect(diff(null, { deep })).toEqual(['  # (nested too deep to be shown)']);
});
