import { expect, test } from '@jest/globals';
import { attributeDiff } from '../../../src/plan/render/diff/attributes.ts';
import { digits, type Loose, sensitive, unknown, value } from '../support/build-plan.ts';

function diff(
  before: Loose,
  after: Loose,
  replacePaths: (string | number)[][] = [],
  step: 'full' | 'trimmed' = 'full',
) {
  return attributeDiff({ before: value(before), after: value(after), replacePaths }, step).text.split('\n');
}

test('what is made shows what is set, what goes what was set', () => {
  const object = {
    name: 'a',
    note: '',
    size: 3,
    on: true,
    none: null,
    empty: [],
    tags: {},
    id: unknown,
    key: sensitive('changed'),
  };
  const lines = ['name = "a"', 'note = ""', 'size = 3', 'on   = true', 'tags = {}'];
  expect(diff(null, object)).toEqual(
    [...lines, 'id   = (known after apply)', 'key  = (sensitive value)'].map((line) => `+ ${line}`),
  );
  expect(diff(object, null)).toEqual(
    [...lines, 'id   = (known after apply)', 'key  = (sensitive value)'].map((line) => `- ${line}`),
  );
});

test('a change shows what differs and counts the rest', () => {
  expect(
    diff(
      {
        a: '',
        b: 1,
        c: 'x',
        d: 'same',
        e: sensitive('unchanged'),
        f: sensitive('changed'),
        g: sensitive('unknown'),
        h: null,
        i: 'gone',
      },
      {
        a: null,
        b: 2,
        c: unknown,
        d: 'same',
        e: sensitive('unchanged'),
        f: sensitive('changed'),
        g: sensitive('unknown'),
        h: '',
        i: 'gone',
      },
    ),
  ).toEqual([
    '- a = "" -> null',
    '! b = 1 -> 2',
    '! c = "x" -> (known after apply)',
    '! f = (sensitive value, changed)',
    '! g = (sensitive value) -> (known after apply)',
    '+ h = ""',
    '  # (3 unchanged attributes hidden)',
  ]);
});

test('digits beyond 2^53 stay as they are, also inside JSON', () => {
  expect(diff({ n: digits('9007199254740993') }, { n: digits('9007199254740995') })).toEqual([
    '! n = 9007199254740993 -> 9007199254740995',
  ]);
  expect(diff({ j: '{"n":9007199254740993,"m":1}' }, { j: '{"m":1,"n":9007199254740995}' })).toEqual([
    '! j = jsonencode({',
    '!   n = 9007199254740993 -> 9007199254740995',
    '    # (1 unchanged attribute hidden)',
    '  })',
  ]);
});

test('attributes that force the replacement are marked wherever they stand', () => {
  const before = { ami: 'a', disk: [{ size: 1, type: 'x' }], kind: 'k', zone: 'z' };
  const after = { ami: 'b', disk: [{ size: 2, type: 'x' }], kind: 'k', zone: 'z' };
  expect(diff(before, after, [['ami'], ['disk', 0, 'size'], ['kind']])).toEqual([
    '! ami  = "a" -> "b" # forces replacement',
    '! disk {',
    '!   size = 1 -> 2 # forces replacement',
    '    # (1 unchanged attribute hidden)',
    '  }',
    '  kind = "k" # forces replacement',
    '  # (1 unchanged attribute hidden)',
  ]);
});

test('sets and lists: equal elements are matched wherever they stand', () => {
  expect(diff({ s: ['a', 'b', 'c'] }, { s: ['c', 'a', 'b'] })).toEqual([
    '! s = […] # the same 3 elements in another order',
  ]);
  expect(diff({ s: ['a', 'b', 'c', 'c'] }, { s: ['b', 'c', 'd'] })).toEqual([
    '! s = [',
    '-   "a",',
    '+   "d",',
    '-   "c",',
    '    # (2 unchanged elements hidden)',
    '  ]',
  ]);
  expect(diff({ s: [] }, { s: ['x'] })).toEqual(['! s = [', '+   "x",', '  ]']);
});

test('nested blocks are matched by content, and paired where they are alike', () => {
  const rule = (port: number, cidr: string) => ({ port, cidr, protocol: 'tcp' });
  expect(
    diff(
      { ingress: [rule(80, 'a'), rule(443, 'b'), rule(22, 'c')] },
      { ingress: [rule(443, 'b'), rule(80, 'changed'), { port: 1, cidr: 'new', protocol: 'udp' }] },
    ),
  ).toEqual([
    '! ingress {',
    '!   cidr = "a" -> "changed"',
    '    # (2 unchanged attributes hidden)',
    '  }',
    '- ingress {',
    '-   port     = 22',
    '-   cidr     = "c"',
    '-   protocol = "tcp"',
    '- }',
    '+ ingress {',
    '+   port     = 1',
    '+   cidr     = "new"',
    '+   protocol = "udp"',
    '+ }',
    '  # (1 unchanged ingress block hidden)',
  ]);
});

test('a sensitive value that changed is never counted as an unchanged element', () => {
  const block = { name: 'a', secret: sensitive('changed') };
  expect(diff({ block: [block, { name: 'b' }] }, { block: [{ name: 'b' }, block] }).join('\n')).toContain('! ');
  expect(diff({ block: [block] }, { block: [block] })).toEqual([
    '! block {',
    '!   secret = (sensitive value, changed)',
    '    # (1 unchanged attribute hidden)',
    '  }',
  ]);
});

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

test('a value that becomes another kind of value shows both', () => {
  expect(diff({ v: { a: 1 } }, { v: 'text' })).toEqual(['- v = {', '-   a = 1', '- }', '+ v = "text"']);
  const short = [
    [['a', 'b'], '[…] (2 elements)'],
    [{ a: 1 }, '{…} (1 attribute)'],
    ['{"a":1}', 'jsonencode(…)'],
    ['a\nb\n', '(2 lines)'],
  ] as const;
  for (const [from, text] of short) {
    expect(diff({ v: from as Loose }, { v: unknown })).toEqual([`! v = ${text} -> (known after apply)`]);
  }
});
