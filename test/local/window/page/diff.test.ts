import { describe, expect, test } from '@jest/globals';
import { difference, lines } from '../../../../src/local/window/page/diff.js';

const shown = (before: unknown, after: unknown) =>
  difference(before, after).map(({ sign, depth, text }) => `${sign} ${'  '.repeat(depth)}${text}`);

describe('the difference of two events', () => {
  test('says which members came and went, each at its place', () => {
    const before = { method: 'GET', uri: '/old', headers: { host: [{ key: 'Host', value: 'a.example' }] } };
    const after = {
      method: 'GET',
      uri: '/new',
      headers: { host: [{ key: 'Host', value: 'a.example' }], 'x-country': [{ key: 'X-Country', value: 'DE' }] },
      querystring: '',
    };
    expect(shown(before, after)).toEqual([
      '  {',
      '    "method": "GET",',
      '-   "uri": "/old",',
      '+   "uri": "/new",',
      '    "headers": {',
      '      "host": [{ "key": "Host", "value": "a.example" }],',
      '+     "x-country": [{ "key": "X-Country", "value": "DE" }]',
      '    },',
      '+   "querystring": ""',
      '  }',
    ]);
  });

  test('does not count another order of members', () => {
    const one = { a: { b: 1, c: 'x'.repeat(90) }, d: 2 };
    const other = { d: 2, a: { c: 'x'.repeat(90), b: 1 } };
    expect(difference(one, other).every(({ sign }) => sign === ' ')).toBe(true);
  });

  test('finds what was put in the middle of an array', () => {
    const cookie = (name: string) => ({ key: 'Set-Cookie', value: `${name}=${'v'.repeat(40)}` });
    const before = { 'set-cookie': [cookie('first'), cookie('last')] };
    const after = { 'set-cookie': [cookie('first'), cookie('middle'), cookie('last')] };
    const changed = difference(before, after).filter(({ sign }) => sign !== ' ');
    expect(changed.map(({ sign, text }) => [sign, text.includes('middle')])).toEqual([['+', true]]);
  });

  test('shows what changed inside an entry of an array, and what was lost at its end', () => {
    const entry = (value: string) => ({ deep: { key: 'K', value, long: 'y'.repeat(80) } });
    const text = shown([entry('1'), entry('2')], [entry('3')]);
    expect(text).toContain('-       "value": "1",');
    expect(text).toContain('+       "value": "3",');
    expect(text.filter((line) => line.startsWith('-') && line.includes('"value": "2"'))).toHaveLength(1);
  });

  test.each([
    [null, { uri: '/' }],
    ['text', { uri: '/' }],
    [{ uri: '/' }, [1]],
    [undefined, null],
  ])('takes values of two kinds: %j and %j', (before, after) => {
    const signs = difference(before, after).map(({ sign }) => sign);
    expect(new Set(signs)).toEqual(new Set(['-', '+']));
  });

  test('takes long arrays without comparing each entry with each other', () => {
    const many = Array.from({ length: 2000 }, (_, at) => `entry ${at}`);
    const started = performance.now();
    expect(difference(many, [...many, 'one more']).filter(({ sign }) => sign !== ' ')).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test('a value as lines can be read as JSON again', () => {
  const value = { a: [1, [2, [3, { b: 'c'.repeat(100) }]]], d: {}, e: [], f: null, 'g"h': 'i\nj\u202e' };
  expect(
    JSON.parse(
      lines(value)
        .map(({ text }) => text)
        .join('\n'),
    ),
  ).toEqual(value);
});
