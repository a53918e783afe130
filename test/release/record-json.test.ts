import { describe, expect, test } from '@jest/globals';
import { nextRecord } from '../../src/release/next-record.ts';
import type { ReleaseRecord } from '../../src/release/record.ts';
import { parseRecord, serialiseRecord } from '../../src/release/record-json.ts';
import { releaseKey } from '../../src/release/release-key.ts';
import { entryOf, release, terraformRelease } from './samples.ts';

const place = { bucket: 'releases', key: 'router/stages/dev.json' };
const first = nextRecord(null, release('A', '1')).record;
const record = nextRecord(first, release('B', '2', { distribution: { name: 'app', entry: entryOf('2') } })).record;

const parse = (value: unknown) => parseRecord(typeof value === 'string' ? value : JSON.stringify(value), place);

test('the key is the contract’s, and the prefix loses its outer slashes', () => {
  expect(releaseKey({ prefix: '/team/edge/', function: 'router', stage: 'dev' })).toBe(
    'team/edge/router/stages/dev.json',
  );
  expect(releaseKey({ prefix: '', function: 'router', stage: 'dev' })).toBe('router/stages/dev.json');
});

describe('a record', () => {
  test('is read as it was written', () => {
    expect(parse(serialiseRecord(record))).toEqual(record);
    const applied = nextRecord(null, terraformRelease('A')).record;
    expect(parse(serialiseRecord(applied))).toEqual(applied);
  });

  test('is written in one way, whatever the order of its fields', () => {
    const shuffled = Object.fromEntries(Object.entries(record).reverse()) as unknown as ReleaseRecord;
    shuffled.distributions = Object.fromEntries(Object.entries(record.distributions).reverse());
    expect(serialiseRecord(shuffled)).toBe(serialiseRecord(record));
    const text = serialiseRecord(record);
    expect(text.startsWith('{\n  "schema": 1,\n  "owner": "action",\n  "function": "router",')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(Object.keys(JSON.parse(text).distributions)).toEqual(['app', 'default']);
  });

  test('that would be too large to read back is not written', () => {
    const associations = Array.from({ length: 90_000 }, (_, index) => `/${index} viewer-request`);
    const huge = { ...record, distributions: { www: entryOf('2', associations) } };
    expect(() => serialiseRecord(huge)).toThrow(/more than the 1048576/);
  });
});

describe('what is refused, naming object and field', () => {
  const { version, ...withoutVersion } = record;
  const wrongPrevious = { ...record, previous: [{ ...record.previous[0], left: 'gone' }] };
  const wrongId = { ...entryOf('2'), id: '../../x?y' };
  const star = { ...record, distributions: { default: entryOf('2', ['* viewer-request']) } };

  test.each<[string, unknown, RegExp]>([
    ['a text that was cut off', serialiseRecord(record).slice(0, 400), /expected JSON/],
    ['nothing', '', /expected JSON/],
    ['another JSON', [], /a JSON object/],
    ['a record without schema', { hello: 'world' }, /schema: got nothing/],
    ['an older schema', { ...record, schema: 0 }, /schema: got 0, expected 1/],
    ['a missing field', withoutVersion, /version: got nothing/],
    ['a foreign field', { ...record, colour: 'red' }, /colour: got "red", expected no such field/],
    ['a hash that is none', { ...record, sha256: 'ABC' }, /sha256: got "ABC", expected a SHA-256/],
    ['hashes of different bytes', { ...record, codeSha256: first.codeSha256 }, /codeSha256: .*base64 form/],
    ['an unknown owner', { ...record, owner: 'me' }, /owner: got "me", expected one of action, terraform/],
    ['an action’s record without a version', { ...record, version: null }, /version: got null/],
    ['Terraform’s record with a version', { ...record, owner: 'terraform' }, /owner: got "terraform"/],
    ['a half artifact', { ...record, artifact: { bucket: 'b' } }, /artifact\.key: got nothing/],
    ['a star for the default behaviour', star, /distributions\.default\.associations\.0: got "\* viewer-request"/],
    ['an unknown reason to have left', wrongPrevious, /previous\[0\]\.left: got "gone"/],
    ['a time that is none', { ...record, releasedAt: 'today' }, /releasedAt: got "today"/],
    [
      'a day that there is not',
      { ...record, releasedAt: '2026-13-45T00:00:00Z' },
      /releasedAt: .*a time that there is/,
    ],
    ['the ARN of something else', { ...record, versionArn: 'arn:aws:s3:::bucket' }, /versionArn: got "arn:aws:s3/],
    ['a distribution that is a path', { ...record, distributions: { www: wrongId } }, /distributions\.www\.id: got/],
  ])('%s', (_what, value, message) => {
    expect(() => parse(value)).toThrow(message);
    expect(() => parse(value)).toThrow(/^s3:\/\/releases\/router\/stages\/dev\.json /);
  });

  test('a newer schema, with a sentence of its own', () => {
    expect(() => parse({ schema: 2, anything: true })).toThrow(/has schema 2; .*knows schema 1\. It is left as it is/);
  });
});
