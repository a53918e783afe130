import { expect, test } from '@jest/globals';
import { readPlanJson } from '../../../src/plan/read/read-plan-json.ts';
import { JsonSearch } from '../../../src/plan/secrets/json-search.ts';
import { createMasker } from '../../../src/plan/secrets/masker.ts';

test('JSON without a value is told from JSON that may hold it', () => {
  const search = new JsonSearch(['correct-horse', 'a"b/battery']);
  expect(search.mayHold('{"password":"something else","battle":1}')).toBe(false);
  expect(search.mayHold('{"password":"my correct-horse"}')).toBe(true);
  expect(search.mayHold('{"correct-horse":1}')).toBe(true);
  expect(search.mayHold(JSON.stringify({ password: 'a"b/battery' }))).toBe(true);
  expect(search.mayHold(String.raw`{"password":"a\"b\/battery"}`)).toBe(true);
});

test('a value may be written in escapes', () => {
  expect(new JsonSearch(['correct-horse']).mayHold(String.raw`{"password":"\u0063orrect-horse"}`)).toBe(true);
});

test('nothing is told of a number, which can be written in several ways, nor of a value without a run to look for', () => {
  for (const value of ['123456', '1e5', 'p@s!s', 'äöüß']) {
    expect(new JsonSearch(['correct-horse', value]).mayHold('{}')).toBe(true);
  }
});

test('what is masked in a change does not depend on the search', async () => {
  const secret = 'Sup3r-secret/value';
  const masker = createMasker({ values: [secret], patterns: [] });
  const always = { ...masker, mayMask: () => true };
  const change = (after: object) => ({
    address: 'null_resource.a',
    change: { actions: ['create'], before: null, after },
  });
  const holding: object[] = [
    { a: secret },
    { [secret]: 1 },
    { a: JSON.stringify({ b: secret }) },
    { a: btoa(`x${secret}`) },
    { a: encodeURIComponent(secret) },
  ];
  for (const after of [...holding, { a: 'nothing' }, { a: 12 }]) {
    const json = Buffer.from(JSON.stringify({ format_version: '1.2', resource_changes: [change(after)] }));
    const [searched, all] = await Promise.all([masker, always].map((one) => readPlanJson([json], one, 'plan.json')));
    expect(searched).toEqual(all);
    if (holding.includes(after)) expect(searched!.plan.resources[0]!.after).not.toEqual(after);
  }
});
