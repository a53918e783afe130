import { describe, expect, test } from '@jest/globals';
import { JsonSliceError, JsonSlices } from '../../../src/plan/read/json-slices.ts';
import type { Wanted } from '../../../src/plan/read/wanted.ts';

const value: Wanted = { kind: 'value' };
const wanted: Wanted = {
  kind: 'fields',
  of: {
    one: value,
    list: { kind: 'elements', of: value },
    named: { kind: 'members', of: value },
    deep: { kind: 'fields', of: { er: { kind: 'fields', of: { est: value } } } },
  },
};

function slices(text: string, size = text.length): [string, unknown][] {
  const found: [string, unknown][] = [];
  const reader = new JsonSlices(wanted, (path, bytes) => found.push([path.join('.'), JSON.parse(bytes.toString())]));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  reader.end();
  return found;
}

const document = {
  skipped: { list: [1, '}]"\\', { a: '\\"{' }], one: 2 },
  list: [{ a: ['x\\', '"]'] }, 'tëxt', -1.5e3, null, true, [], {}],
  named: { a: { b: 1 }, 'q"uote\\': 'x', '': 0 },
  one: { deep: [[[]]] },
  deep: { other: [1, 2], er: { est: 'found', list: [9] } },
  tail: [[]],
};
const expected = [
  ...document.list.map((element) => ['list', element]),
  ...Object.entries(document.named).map(([name, member]) => [`named.${name}`, member]),
  ['one', document.one],
  ['deep.er.est', 'found'],
];

describe('slices of a document', () => {
  test.each([1, 2, 3, 7, 64, 10_000])('in chunks of %i bytes', (size) => {
    expect(slices(JSON.stringify(document), size)).toEqual(expected);
    expect(slices(JSON.stringify(document, null, '\t\r\n '), size)).toEqual(expected);
  });

  test('null in place of a list or an object is an empty one', () => {
    expect(slices('{"list":null,"deep":null,"named":null,"one":null}')).toEqual([['one', null]]);
  });

  test('a name may be written with escapes', () => {
    expect(slices('{"\\u006fne":1}')).toEqual([['one', 1]]);
  });

  test.each([
    ['', 'ends too early'],
    ['{"list":[{"a":1}', 'ends too early'],
    ['{"one":"a', 'ends too early'],
    ['{"list":{}}', 'Expected a list as list'],
    ['{"deep":{"er":[]}}', 'Expected an object as deep.er'],
    ['{"list":"x"}', 'Expected a list'],
    ['[]', 'Expected an object as the document'],
    ['{"one":1 "list":[]}', 'Expected a comma'],
    ['{"one" 1}', 'Expected a colon'],
    ['{one:1}', 'Expected a name'],
    ['{"one":1,}', 'Expected a name'],
    ['{"list":[1,]}', 'Expected a value'],
    ['{"one":1,"one":2}', 'one stands there twice'],
  ])('%s is refused', (text, problem) => {
    expect(() => slices(text)).toThrow(JsonSliceError);
    expect(() => slices(text, 1)).toThrow(problem);
  });
});
