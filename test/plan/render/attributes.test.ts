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
