import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { Masker } from '../../../src/plan/secrets/masker.ts';
import { change, noMasker, plain, read, sides } from '../support/read.ts';

/** Hides nothing, and cannot say so before: every value is copied. */
const copying: Masker = { ...noMasker, idle: false, mayMask: () => true };

const folder = path.resolve('test/fixtures/plans');
const recorded = readdirSync(folder).filter((file) => file.endsWith('.json'));

test.each(recorded)('%s: values read in place are those of a copy', async (file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  expect(await read(text)).toEqual(await read(text, copying));
});

const cases: [string, object][] = [
  ['nothing on either side', {}],
  [
    'a create, part of it unknown',
    { after: { a: { b: 1 }, l: [{}] }, after_unknown: { a: { c: true }, id: true, l: [{ x: true }] } },
  ],
  [
    'an update, part of it unknown',
    { before: { a: { b: 1 }, id: 'x' }, after: { a: { b: 1 } }, after_unknown: { a: { b: true }, id: true } },
  ],
  ['an object where a text was', { before: { a: 'x', b: { c: [] } }, after: { a: { b: 1 }, b: [] } }],
  ['all of it unknown', { before: { a: 1 }, after: null, after_unknown: true }],
  ['unknown members of nothing', { after: null, after_unknown: { a: true } }],
  ['marks that do not fit', { before: { a: [1] }, after: { a: 'x' }, after_unknown: { a: { b: true } } }],
  ['members in another order', { before: { b: { y: 1, x: 2 }, a: 1 }, after: { a: 2, b: { x: 2, y: 1 } } }],
  ['lists of other lengths', { before: { l: [{ a: 1 }, { a: 2 }] }, after: { l: [{ a: 1 }] } }],
];

test.each(cases)('%s', async (_name, inner) => {
  const document = { resource_changes: [change(['update'], inner)] };
  const [inPlace, copied] = [await read(document), await read(document, copying)];
  expect(inPlace).toEqual(copied);
});

test('a member called __proto__ is a member, also where it is unknown', async () => {
  const inner = JSON.parse(
    '{"before":{"__proto__":{"a":1}},"after":{"b":1},"after_unknown":{"__proto__":true}}',
  ) as object;
  const { plan } = await read({ resource_changes: [change(['update'], inner)] });
  const after = plan.resources[0]!.after as object;
  expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
  expect(Object.keys(after)).toEqual(['b', '__proto__']);
});

test('an object of the plan is not taken for a marker', async () => {
  const marker = { unknown: true, sensitive: 'changed', digits: '1' };
  const { before, after } = await sides({ before: { a: marker }, after: { a: marker }, after_unknown: { a: false } });
  expect(before).toEqual({ a: marker });
  expect(plain(after as never)).toEqual({ a: marker });
});

test.each(['-0', '9007199254740993', '1e400'])('the digits of %s are kept', async (number) => {
  const document = JSON.stringify({
    format_version: '1.2',
    resource_changes: [change(['create'], { after: { a: 4711 } })],
  });
  const { plan } = await read(document.replace('4711', number));
  expect(plan.resources[0]!.after).toEqual({ a: { digits: number } });
});

test('values nested deeper than the walks can take are refused', async () => {
  const deep = `${'['.repeat(600)}${']'.repeat(600)}`;
  const document = JSON.stringify({
    resource_changes: [change(['create'], { after: { a: 4711 } })],
    format_version: '1.2',
  });
  await expect(read(document.replace('4711', deep))).rejects.toThrow('nested deeper');
});
