import { describe, expect, test } from '@jest/globals';
import { JsonFields, JsonShapeError, parseJson } from '../../src/kit/json-fields.ts';

const fields = new JsonFields({
  name: 'router',
  none: null,
  list: ['a', 7],
  deep: { map: { www: { id: 'x' }, app: { id: 5 } } },
});

describe('JsonFields', () => {
  test('reads what is as expected', () => {
    expect(fields.text('name')).toBe('router');
    expect(fields.orNull('none', (of, field) => of.text(field))).toBeNull();
    expect(fields.orNull('absent', (of, field) => of.text(field))).toBeNull();
    expect(fields.has('absent')).toBe(false);
  });

  test.each<[string, () => unknown, string]>([
    ['a field', () => fields.wholeNumber('name'), 'name: got "router", expected a whole number, 0 or more'],
    ['a field that is absent', () => fields.text('absent'), 'absent: got nothing, expected a text'],
    ['an element', () => fields.texts('list'), 'list.1: got 7, expected a text'],
    [
      'a field far down',
      () => fields.object('deep').map('map', (of) => of.text('id')),
      'deep.map.app.id: got 5, expected a text',
    ],
    [
      'a foreign field',
      () => fields.only(['name', 'none', 'list']),
      'deep: got {"map":{"www":{"id":"x"},"app":{"id":5}}}, expected no such field; known are name, none, list',
    ],
    ['JSON that is none', () => parseJson('{'), 'the whole: got "{", expected JSON'],
  ])('names %s', (_what, read, message) => {
    expect(read).toThrow(JsonShapeError);
    expect(read).toThrow(message);
  });

  test('a map takes names that mean something to JavaScript as data', () => {
    const map = new JsonFields(parseJson('{"m": {"__proto__": {"id": "x"}}}')).map('m', (of) => of.text('id'));
    expect(Object.keys(map)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
  });

  test('a byte order mark before the JSON is no part of it', () => {
    expect(parseJson('\ufeff{"a": 1}')).toEqual({ a: 1 });
  });

  test('inherited names are not fields', () => {
    expect(() => fields.text('toString')).toThrow(/toString: got nothing/);
  });
});
