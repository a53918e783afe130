import { describe, expect, test } from '@jest/globals';
import { createMasker } from '../../../src/plan/secrets/masker.ts';
import { change, everything, plain, read, sides } from '../support/read.ts';

const changed = { sensitive: 'changed' };
const unchanged = { sensitive: 'unchanged' };

describe('sensitive values', () => {
  test('both sides are hidden where either is marked', async () => {
    const values = { before: { a: 'S1', b: 'S2', c: 1 }, after: { a: 'S3', b: 'S2', c: 1 } };
    expect(await sides({ ...values, before_sensitive: { a: true }, after_sensitive: { b: true } })).toEqual({
      before: { a: changed, b: unchanged, c: 1 },
      after: { a: changed, b: unchanged, c: 1 },
    });
  });

  test.each([true, 'true', 1])('a bare mark %j hides all', async (mark) => {
    expect(await sides({ before: { a: 'S1' }, after: { a: 'S2' }, before_sensitive: mark })).toEqual({
      before: changed,
      after: changed,
    });
  });

  test.each([false, null, {}, [], { a: false }])('%j is no mark', async (mark) => {
    const values = { before: { a: 'x' }, after: { a: 'y' } };
    expect(await sides({ ...values, before_sensitive: mark, after_sensitive: mark })).toEqual(values);
  });

  test('marks that do not fit the value hide all of it', async () => {
    const inner = {
      before: { deep: 'S1', list: { a: 'S2' }, object: ['S3'] },
      after: { deep: 'S4', list: { a: 'S5' }, object: ['S6'] },
      after_sensitive: { deep: { a: true }, list: [true], object: { a: true } },
    };
    expect(await sides(inner)).toEqual({
      before: { deep: changed, list: changed, object: changed },
      after: { deep: changed, list: changed, object: changed },
    });
  });

  test('an element that moved within its list stays hidden', async () => {
    const inner = {
      before: {
        l: [
          { k: 'a', v: 'S1' },
          { k: 'b', v: 'S2' },
        ],
      },
      after: {
        l: [
          { k: 'c', v: 'S3' },
          { k: 'a', v: 'S1' },
          { k: 'b', v: 'S2' },
        ],
      },
      before_sensitive: { l: [{ v: true }, {}] },
      after_sensitive: { l: [{}, {}, {}] },
    };
    expect(everything(await sides(inner))).not.toMatch(/S\d/);
  });

  test('a created list hides only what is marked', async () => {
    const inner = { after: { l: [{ v: 'S1' }, { v: 'x' }] }, after_sensitive: { l: [{ v: true }, {}] } };
    expect((await sides(inner)).after).toEqual({ l: [{ v: changed }, { v: 'x' }] });
  });

  test('unknown below a mark, a mark below unknown', async () => {
    const inner = {
      before: { a: 'S1', b: { c: 'S2' } },
      after: { b: {} },
      after_unknown: { a: true, b: { c: true } },
      after_sensitive: { a: true, b: { c: true } },
    };
    const hidden = { sensitive: 'unknown' };
    expect(await sides(inner)).toEqual({
      before: { a: hidden, b: { c: hidden } },
      after: { a: hidden, b: { c: hidden } },
    });
  });

  test('types that change from one side to the other', async () => {
    const inner = {
      before: { a: ['S1'], b: { c: 'S2' } },
      after: { a: { x: 'S3', y: 1 }, b: 'y' },
      before_sensitive: { a: [true], b: { c: true } },
    };
    expect(everything(await sides(inner))).not.toMatch(/S\d/);
    expect(
      (await sides({ before: { a: ['x'] }, after: { a: null }, after_unknown: { a: { b: true } } })).after,
    ).toEqual({
      a: { b: { unknown: true } },
    });
  });

  test('a marked text is hidden wherever else the change holds it', async () => {
    const inner = {
      before: { input: 'hunter2hunter2', output: 'hunter2hunter2', url: 'x://root:hunter2hunter2@y', n: 'ab' },
      after: { input: 'a"longer one', output: 'a"longer one', json: '{"p":"a\\"longer one"}', n: 'ab' },
      after_sensitive: { input: true, n: true },
      after_unknown: { url: true },
    };
    const { before, after } = await sides(inner);
    expect(everything([before, after])).not.toMatch(/hunter|longer/);
    expect(before).toMatchObject({ output: changed, url: 'x://root:***@y', n: unchanged });
    expect(after).toMatchObject({ output: changed, json: '{"p":"***"}' });
  });

  test('numbers are hidden in copies too, however they are written', async () => {
    const before = { pin: 48151623, copy: 48151623, text: '48151623', within: 'pin=48151623;', big: 4, port: 80 };
    const { after, before: was } = await sides({
      before,
      after: { ...before, pin: 42, copy: 42, port: 80 },
      before_sensitive: { pin: true, big: true },
      after_sensitive: {},
    });
    expect(was).toMatchObject({ pin: changed, copy: changed, text: '***', within: 'pin=***;', port: 80 });
    expect(after).toMatchObject({ pin: changed, text: '***', port: 80 });
  });

  test('so is one with more digits than a JavaScript number holds', async () => {
    const number = '12345678901234567890';
    const json = `{"before":null,"after":{"pin":${number},"copy":${number}},"after_sensitive":{"pin":true}}`;
    const resource = `{"address":"a.b","mode":"managed","change":{"actions":["create"],${json.slice(1)}}`;
    const built = await read(`{"format_version":"1.2","resource_changes":[${resource}]}`);
    expect(everything(built)).not.toContain(number);
  });

  test('variables are never read', async () => {
    const { plan } = await read({ variables: { password: { value: 'S1' } }, resource_changes: [change(['create'])] });
    expect(everything(plan)).not.toContain('S1');
  });
});

describe('unknown values', () => {
  test('leaves that are missing from after are there, in lists too', async () => {
    const inner = {
      before: null,
      after: { name: 'a', l: ['x', null] },
      after_unknown: { id: true, l: [false, true], m: { n: true } },
    };
    const unknown = { unknown: true };
    expect((await sides(inner)).after).toEqual({ name: 'a', l: ['x', unknown], id: unknown, m: { n: unknown } });
  });

  test('the whole object', async () => {
    expect(await sides({ before: { a: 1 }, after_unknown: true })).toEqual({
      before: { a: 1 },
      after: { unknown: true },
    });
  });

  test('`{}` and false say that nothing is unknown', async () => {
    expect((await sides({ after: { a: null }, after_unknown: { a: {}, b: false } })).after).toEqual({ a: null });
  });
});

test('what is the same on both sides is one object', async () => {
  const inner = { before: { a: { b: [1, { c: 'x' }] }, d: 1 }, after: { a: { b: [1, { c: 'x' }] }, d: 2 } };
  const { plan } = await read({ resource_changes: [change(['update'], inner)] });
  const { before, after } = plan.resources[0] as unknown as Record<string, Record<string, unknown>>;
  expect(before!.a).toBe(after!.a);
  expect(before).not.toBe(after);
});

describe('numbers', () => {
  const plan = (number: string) =>
    `{"format_version":"1.2","resource_changes":[{"address":"a.b","change":{"actions":["create"],"after":{"n":${number}}}}]}`;

  test.each([
    '9007199254740993',
    '-123456789012345678901234567890',
    '0.1000000000000000000000000001',
    '1e400',
    '1E-400',
    '-0',
    '12345678901234567890.5',
  ])('%s keeps its digits', async (digits) => {
    const [only] = (await read(plan(digits))).plan.resources;
    expect(plain(only!.after)).toEqual({ n: { digits } });
  });

  test.each(['9007199254740992', '1.50', '1e3', '0', '1000000000000000000000', '0.1'])(
    '%s loses none',
    async (digits) => {
      const [only] = (await read(plan(digits))).plan.resources;
      expect(plain(only!.after)).toEqual({ n: Number(digits) });
    },
  );

  test('digits within a text are a text', async () => {
    const text = '{"n":12345678901234567890} \\ " 12345678901234567890';
    const [only] = (await read(plan(JSON.stringify(text)))).plan.resources;
    expect(plain(only!.after)).toEqual({ n: text });
  });
});

describe('masked values', () => {
  const masker = createMasker({ values: ['hunter2hunter2', '4711471147114711'], patterns: [] });

  test('texts, names, numbers, addresses', async () => {
    const inner = {
      after: { 'k hunter2hunter2': 'is hunter2hunter2.', '***': 1, n: 4711471147114711, l: ['hunter2hunter2'] },
    };
    const address = 'a.b["hunter2hunter2"]';
    const { plan } = await read(
      {
        resource_changes: [
          change(['create'], inner, { address, previous_address: address, action_reason: 'hunter2hunter2' }),
        ],
      },
      masker,
    );
    expect(everything(plan)).not.toMatch(/hunter2|4711/);
    expect(plan.resources).toMatchObject([{ address: 'a.b["***"]' }]);
    expect(plain(plan.resources[0]!.after)).toEqual({ 'k ***': 'is ***.', '***': 1, n: '***', l: ['***'] });
  });

  test('two values that look the same once masked are said to differ', async () => {
    const two = createMasker({ values: ['hunter2hunter2', 'hunter3hunter3'], patterns: [] });
    expect(await sides({ before: { a: 'hunter2hunter2' }, after: { a: 'hunter3hunter3' } }, two)).toEqual({
      before: { a: changed },
      after: { a: changed },
    });
  });

  test('beside a secret its other side is hidden too: the old one is in use until the apply', async () => {
    const values = {
      before: { a: 'old-one', n: 1, l: ['x'], p: 'no' },
      after: { a: 'hunter2hunter2', n: 2, l: ['x'], p: null },
    };
    expect(await sides(values, masker)).toEqual({
      before: { ...values.before, a: changed },
      after: { ...values.after, a: changed },
    });
    expect(await sides({ before: { a: 'hunter2hunter2' }, after: { a: 1234 } }, masker)).toEqual({
      before: { a: changed },
      after: { a: changed },
    });
    const part = { before: { a: 'x', b: null }, after: { a: 'is hunter2hunter2', b: 'hunter2hunter2' } };
    expect(await sides(part, masker)).toEqual({ before: part.before, after: { a: 'is ***', b: '***' } });
  });
});

test('what is named like a part of every object is neither there unasked nor marked unasked', async () => {
  const names = { constructor: 'plain-text', toString: 'other-text', a: 'secret-text', b: 'with other-text in it' };
  const before = { ...names, constructor: 'former-text' };
  const marks = { before_sensitive: { a: true }, after_sensitive: { a: true } };
  expect(await sides({ before, after: names, ...marks })).toEqual({
    before: { ...before, a: unchanged },
    after: { ...names, a: unchanged },
  });
  expect(await sides({ before: {}, after: { constructor: 'x' } })).toEqual({ before: {}, after: { constructor: 'x' } });
});

test('an address that is put together of others is masked as a whole', async () => {
  const masker = createMasker({ values: ['aws_thing.secret-name'], patterns: [] });
  const resource = change(['create'], { after: { a: 1 } }, { address: undefined, name: 'secret-name' });
  const { plan } = await read({ resource_changes: [resource] }, masker);
  expect(plan.resources[0]?.address).toBe('***');
});
