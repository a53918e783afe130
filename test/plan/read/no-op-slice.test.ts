import { expect, test } from '@jest/globals';
import { isManagedNoOp } from '../../../src/plan/read/no-op-slice.ts';
import { change, read } from '../support/read.ts';

const before = { id: 'a', tags: { team: 'b' } };
const plain = change(['no-op'], { before, after: before }, { index: 'one "quoted"' });
const text = JSON.stringify(plain);

/** One that says something else, or that is not written as Terraform does: its bytes must be parsed. */
const others: [string, string][] = [
  ['another action', text.replace('["no-op"]', '["update"]')],
  ['a second list of actions', text.replace(/\}$/, ',"change":{"actions":["delete"]}}')],
  ['a name written with escapes', text.replace(/\}$/, ',"ch\\u0061nge":{"actions":["delete"]}}')],
  ['an import', JSON.stringify(change(['no-op'], { before, after: before, importing: { id: 'a' } }))],
  ['a move', text.replace('"mode"', '"previous_address":"aws_thing.b","mode"')],
  ['a move, told at the end', text.replace(/\}$/, ',"previous_address":"aws_thing.b"}')],
  ['a data source', text.replace('"managed"', '"data"')],
  [
    'an attribute that is called so',
    JSON.stringify(change(['no-op'], { before: { change: 1 }, after: { change: 1 } })),
  ],
  ['white space', JSON.stringify(plain, null, 2)],
  ['a change within an attribute', `{"address":"a","x":{"mode":"managed","change":{"actions":["no-op"],"before":1}}}`],
];

test('a managed resource that stays as it is', async () => {
  expect(isManagedNoOp(text)).toBe(true);
  const module = text.replace('"mode"', '"module_address":"module.a[\\"b\\"]","mode"');
  expect(isManagedNoOp(module)).toBe(true);
  const { plan } = await read({ resource_changes: [plain, plain] });
  expect(plan).toMatchObject({ unchanged: 2, resources: [], refreshOnly: false });
});

test.each(others)('%s is looked at closer', (_name, slice) => {
  expect(isManagedNoOp(slice)).toBe(false);
});

test('a change that hides behind the name of one that is none is shown', async () => {
  const document = `{"format_version":"1.2","resource_changes":[${others[1]![1]},${others[2]![1]}]}`;
  const { plan } = await read(document);
  expect(plan.resources.map(({ kind }) => kind)).toEqual(['delete', 'delete']);
  expect(plan.unchanged).toBe(0);
});
