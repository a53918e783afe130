import { describe, expect, test } from '@jest/globals';
import { compareFingerprint, requireReviewed } from '../../../src/plan/fingerprint/compare.ts';
import { readExpectedFingerprint, writeFingerprintFile } from '../../../src/plan/fingerprint/fingerprint-file.ts';
import { createMasker } from '../../../src/plan/secrets/masker.ts';
import { change, everything, read } from '../support/read.ts';

const update = (inner: object, address = 'a.b') =>
  change(
    ['update'],
    { before: { id: 'i', name: 'x', time: 't1' }, after: { id: 'i', name: 'y', time: 't1' }, ...inner },
    { address },
  );
const fingerprintOf = async (plan: object, masker?: Parameters<typeof read>[1]) =>
  (await read(plan, masker)).fingerprint;
const hashOf = async (...changes: object[]) => (await fingerprintOf({ resource_changes: changes })).hash;

describe('a fingerprint stays', () => {
  test('whatever the order of resources and members, the time, the versions, drift, checks and reasons', async () => {
    const create = change(['create'], { after: { a: 1, b: { c: 2, d: 3 }, none: null } }, { address: 'a.c' });
    const other = change(['create'], { after: { b: { d: 3, c: 2 }, a: 1 } }, { address: 'a.c', action_reason: 'new' });
    const one = await fingerprintOf({
      resource_changes: [update({}), create],
      timestamp: '2026-01-01',
      terraform_version: '1.11.4',
    });
    const two = await fingerprintOf({
      resource_changes: [other, update({}), change(['no-op'])],
      timestamp: '2026-02-02',
      terraform_version: '1.12.0',
      resource_drift: [update({})],
      checks: [{ status: 'fail' }],
    });
    expect(writeFingerprintFile(two)).toBe(writeFingerprintFile(one));
  });

  test('where an attribute changes by itself: not touched by the change, or known after the apply', async () => {
    const one = {
      before: { name: 'x', time: 't1', etag: 'e1' },
      after: { name: 'y', time: 't1' },
      after_unknown: { etag: true },
    };
    const two = {
      before: { name: 'x', time: 't2', etag: 'e2' },
      after: { name: 'y', time: 't2' },
      after_unknown: { etag: true },
    };
    expect(await hashOf(update(two))).toBe(await hashOf(update(one)));
  });

  test('where the object to be destroyed is another one only in its attributes', async () => {
    const one = change(['delete'], { before: { id: 'i-1', size: 1 } });
    expect(await hashOf(change(['delete'], { before: { id: 'i-1', size: 2 } }))).toBe(await hashOf(one));
    expect(await hashOf(change(['delete'], { before: { id: 'i-2', size: 1 } }))).not.toBe(await hashOf(one));
  });

  test('whatever a sensitive or masked value is', async () => {
    const secret = (before: string, after: string) =>
      update({ before: { p: before }, after: { p: after }, after_sensitive: { p: true } });
    expect(await hashOf(secret('S1', 'S2'))).toBe(await hashOf(secret('S3', 'S4')));
    expect(await hashOf(secret('S1', 'S2'))).not.toBe(await hashOf(secret('S1', 'S1')));
    const masker = (value: string) => createMasker({ values: [value], patterns: [] });
    const made = (value: string) =>
      fingerprintOf({ resource_changes: [change(['create'], { after: { p: value } })] }, masker(value));
    expect(await made('hunter2hunter2')).toEqual(await made('correct-horse'));
  });
});

describe('a fingerprint changes', () => {
  test.each([
    ['the value', update({ after: { id: 'i', name: 'z', time: 't1' } })],
    ['the old value', update({ before: { id: 'i', name: 'w', time: 't1' } })],
    ['a type', update({ before: { id: 'i', name: 1, time: 't1' } })],
    ['one more attribute', update({ after: { id: 'i', name: 'y', time: 't2' } })],
    ['unknown', update({ after: { id: 'i', time: 't1' }, after_unknown: { name: true } })],
    ['the address', update({}, 'a.c')],
    [
      'the action',
      { ...update({}), change: { ...(update({}) as { change: object }).change, actions: ['delete', 'create'] } },
    ],
    ['a move', { ...update({}), previous_address: 'a.old' }],
    ['a deposed object', { ...update({}), deposed: 'abcd' }],
    ['an import', update({ importing: { id: 'x' } })],
  ])('with %s', async (_what, other) => {
    expect(await hashOf(other)).not.toBe(await hashOf(update({})));
  });

  test('with the order of a list, which is applied too', async () => {
    const list = (...items: string[]) => update({ after: { l: items } });
    expect(await hashOf(list('a', 'b'))).not.toBe(await hashOf(list('b', 'a')));
    expect(await hashOf(list('a', 'b'))).not.toBe(await hashOf(list('a1:b')));
  });

  test('with outputs, deferred changes and actions', async () => {
    const output = { actions: ['create'], after: 1 };
    const hashes = await Promise.all(
      [
        {},
        { output_changes: { o: output } },
        { output_changes: { o: { ...output, after: 2 } } },
        { deferred_changes: [{ reason: 'r', resource_change: update({}) }] },
        { action_invocations: [{ address: 'action.x.y' }] },
      ].map(async (plan) => (await fingerprintOf(plan)).hash),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('comparing', () => {
  const plans = [
    {
      resource_changes: [update({}), update({}, 'a.gone'), change(['create'], { after: { n: 1 } }, { address: 'a.c' })],
    },
    {
      resource_changes: [update({}), update({}, 'a.new'), change(['create'], { after: { n: 2 } }, { address: 'a.c' })],
    },
  ];

  test('with the reviewed file names exactly what differs', async () => {
    const [reviewed, actual] = await Promise.all(plans.map((plan) => fingerprintOf(plan)));
    const expected = readExpectedFingerprint(writeFingerprintFile(reviewed!));
    expect(compareFingerprint(expected, actual!)).toEqual({
      same: false,
      differences: { missing: ['a.gone'], added: ['a.new'], changed: ['a.c'] },
    });
    expect(compareFingerprint(expected, reviewed!)).toEqual({
      same: true,
      differences: { missing: [], added: [], changed: [] },
    });
    expect(() => requireReviewed(expected, actual!)).toThrow(
      /Not reviewed: a.new.\nReviewed, but not in this plan: a.gone.\nAnother change than the reviewed one: a.c./,
    );
    expect(() => requireReviewed(expected, reviewed!)).not.toThrow();
  });

  test('names are shown on one line, seen and not longer than can be read', async () => {
    const hostile = `a.b["\u202e\n${'x'.repeat(5_000)}"]`;
    const [reviewed, actual] = await Promise.all(
      [[], [change(['create'], { after: {} }, { address: hostile })]].map((all) =>
        fingerprintOf({ resource_changes: all }),
      ),
    );
    const expected = readExpectedFingerprint(writeFingerprintFile(reviewed!));
    expect(() => requireReviewed(expected, actual!)).toThrow(/^Not reviewed: a\.b\["\\u202e\\nx{87}…x{98}"\]\.$/m);
  });

  test('with the hash alone says how to have it named', async () => {
    const [reviewed, actual] = await Promise.all(plans.map((plan) => fingerprintOf(plan)));
    const expected = readExpectedFingerprint(` ${reviewed!.hash.toUpperCase()}\n`);
    expect(() => requireReviewed(expected, actual!)).toThrow('Give the reviewed fingerprint-path file');
    expect(() => requireReviewed(expected, reviewed!)).not.toThrow();
  });

  test('never passes for something else: empty, cut off, edited', async () => {
    const file = writeFingerprintFile(await fingerprintOf(plans[0]!));
    const edited = file.replace('"a.gone"', '"a.b2"');
    for (const text of [
      '',
      'none',
      'abc',
      '{}',
      file.slice(0, -4),
      edited,
      file.replace('"schema": 1', '"schema": 2'),
    ]) {
      expect(() => readExpectedFingerprint(text)).toThrow("Input 'expect-fingerprint'");
    }
  });

  test('of what is none nothing is shown: it may be a plan, or hold a password', () => {
    const plan = '{"format_version":"1.2","variables":{"password":{"value":"S3"}}}';
    for (const text of [plan, 'password = "S3"\n', `x${plan}`]) {
      expect(() => readExpectedFingerprint(text)).toThrow(
        /^(?!.*S3).*got "(?:JSON|a text) of \d+ characters", expected/s,
      );
    }
  });

  test('an empty plan has one too', async () => {
    const { hash, digests } = await fingerprintOf({});
    expect(readExpectedFingerprint(writeFingerprintFile({ hash, digests }))).toEqual({ hash, digests });
  });
});

/** A random value, its marks, and with every leaf a secret where it is marked. */
function randomValue(depth: number, secret: boolean): { value: unknown; marks: unknown } {
  const dice = Math.random();
  if (depth > 3 || dice < 0.3) {
    const marked = secret || Math.random() < 0.4;
    const leaf = `${marked ? 'SECRET' : 'open'}${Math.random()}`;
    return { value: leaf, marks: marked && !secret ? true : secret };
  }
  const whole = !secret && Math.random() < 0.2;
  const parts = Array.from({ length: Math.floor(Math.random() * 4) }, () => randomValue(depth + 1, secret || whole));
  const named = (pick: 'value' | 'marks') => Object.fromEntries(parts.map((part, at) => [`k${at}`, part[pick]]));
  const isList = dice < 0.6;
  const marks = isList ? parts.map((part) => part.marks) : named('marks');
  return { value: isList ? parts.map(({ value }) => value) : named('value'), marks: whole ? true : marks };
}

test('no marked value is ever in a model or fingerprint', async () => {
  let hidden = 0;
  for (let round = 0; round < 1500; round += 1) {
    const [before, after] = [randomValue(0, false), randomValue(0, false)];
    const inner = {
      before: before.value,
      after: after.value,
      before_sensitive: before.marks,
      after_sensitive: after.marks,
      after_unknown: Math.random() < 0.3 ? randomValue(0, true).marks : {},
      importing: Math.random() < 0.2 ? { id: 'i' } : undefined,
    };
    const plan = {
      variables: { v: { value: 'SECRET' } },
      resource_changes: [change(['update'], inner)],
      resource_drift: [change(['update'], inner)],
      deferred_changes: [{ reason: 'r', resource_change: change(['create'], inner) }],
      output_changes: { o: { actions: ['update'], ...inner } },
    };
    const text = JSON.stringify(plan);
    const result = await read(plan);
    expect({
      text,
      leaked: `${everything(result)}${writeFingerprintFile(result.fingerprint)}`.includes('SECRET'),
    }).toEqual({ text, leaked: false });
    if (text.split('SECRET').length > 2) hidden += 1;
  }
  expect(hidden).toBeGreaterThan(100);
});
