import { describe, expect, test } from '@jest/globals';
import { nextRecord, type ThisRelease } from '../../src/release/next-record.ts';
import type { ReleaseRecord } from '../../src/release/record.ts';
import { entryOf, release, terraformRelease } from './samples.ts';

function recordOf(...releases: ThisRelease[]): ReleaseRecord {
  let record: ReleaseRecord | null = null;
  for (const one of releases) record = nextRecord(record, one).record;
  if (!record) throw new Error('no release');
  return record;
}

describe('a first release', () => {
  test('has the contract’s fields', () => {
    const { record, changed } = nextRecord(null, release('A', '1'));
    const { distribution, ...rest } = release('A', '1');
    expect(changed).toBe(true);
    expect(record).toEqual({ schema: 1, ...rest, distributions: { default: distribution?.entry }, previous: [] });
  });

  test('without a distribution names none', () => {
    expect(nextRecord(null, release('A', '1', { distribution: null })).record.distributions).toEqual({});
  });

  test('writes the default behaviour as default', () => {
    const entry = entryOf('1', ['* viewer-request', '/api/* origin-request include-body']);
    const { record } = nextRecord(null, release('A', '1', { distribution: { name: 'www', entry } }));
    expect(record.distributions.www?.associations).toEqual([
      'default viewer-request',
      '/api/* origin-request include-body',
    ]);
  });
});

describe('the same release again', () => {
  test('changes nothing, whatever time, run and commit', () => {
    const before = recordOf(release('A', '1'));
    const again = release('A', '1', { releasedAt: '2027-01-01T00:00:00.000Z', runUrl: null, commit: 'b'.repeat(40) });
    const { record, changed } = nextRecord(before, again);
    expect(changed).toBe(false);
    expect(record).toBe(before);
  });

  test('with its associations in another order changes nothing', () => {
    const on = (...associations: string[]) =>
      release('A', '1', { distribution: { name: 'default', entry: entryOf('1', associations) } });
    const [one, two] = ['default viewer-request', '/a/* viewer-request'];
    expect(nextRecord(recordOf(on(one, two)), on(two, one)).changed).toBe(false);
    expect(nextRecord(recordOf(on(one, two)), on(two)).changed).toBe(true);
  });

  test('tells "not managed here" from "none"', () => {
    const on = (associations: string[] | null) =>
      release('A', '1', { distribution: { name: 'default', entry: entryOf('1', associations) } });
    expect(nextRecord(recordOf(on(null)), on([])).changed).toBe(true);
    expect(nextRecord(recordOf(on([])), on([])).changed).toBe(false);
    expect(nextRecord(recordOf(on(null)), on([])).record.distributions.default?.associations).toEqual([]);
  });

  test('keeps what an earlier run knew and this one does not', () => {
    const unknown = release('A', '1', { runtime: null, handler: null, eventTypes: null, commit: null });
    expect(nextRecord(recordOf(release('A', '1')), unknown).changed).toBe(false);
    expect(nextRecord(recordOf(unknown), release('A', '1')).changed).toBe(true);
    expect(
      nextRecord(recordOf(release('A', '1')), { ...unknown, sha256: release('B', '1').sha256 }).record.runtime,
    ).toBe(null);
  });
});

describe('another distribution', () => {
  test('gets its own entry and moves no other', () => {
    const www = { name: 'www', entry: entryOf('1') };
    const app = { name: 'app', entry: { ...entryOf('2'), id: 'EAPPAPPAPP' } };
    const before = recordOf(release('A', '1', { distribution: www }));
    const { record } = nextRecord(before, release('B', '2', { distribution: app }));
    expect(record.distributions).toEqual({ www: www.entry, app: app.entry });
    expect(record.previous).toHaveLength(1);
    const next = nextRecord(record, release('B', '2', { distribution: { name: 'www', entry: entryOf('2') } }));
    expect(next.record.distributions).toEqual({ www: entryOf('2'), app: app.entry });
    expect(next.record.previous).toHaveLength(1);
    expect(next.changed).toBe(true);
  });
});

describe('previous', () => {
  test('gains the release that was there when hash or version changes', () => {
    const first = recordOf(release('A', '1'));
    const { previous, ...rest } = first;
    expect(nextRecord(first, release('B', '2')).record.previous).toEqual([{ ...rest, left: 'superseded' }]);
    expect(nextRecord(first, release('A', '2')).record.previous).toHaveLength(1);
    expect(nextRecord(first, release('A', '1', { alias: 'live' })).record.previous).toHaveLength(0);
  });

  test('is newest first and keeps ten', () => {
    const versions = Array.from({ length: 14 }, (_, index) => `${index + 1}`);
    const record = recordOf(...versions.map((version) => release(version, version)));
    expect(record.previous.map((one) => one.version)).toEqual(['13', '12', '11', '10', '9', '8', '7', '6', '5', '4']);
    expect(record.previous.every((one) => !('previous' in one))).toBe(true);
  });
});

describe('owners', () => {
  test('neither overwrites the other’s record', () => {
    const published = recordOf(release('A', '1'));
    const applied = recordOf(terraformRelease('A'));
    expect(() => nextRecord(published, terraformRelease('B'))).toThrow(
      /has owner 'action', and this run .* 'terraform'/,
    );
    expect(() => nextRecord(applied, release('B', '1'))).toThrow(/has owner 'terraform', and this run .* 'action'/);
  });

  test('terraform’s moves by its hash', () => {
    const first = recordOf(terraformRelease('A'));
    expect(nextRecord(first, terraformRelease('A')).changed).toBe(false);
    expect(nextRecord(first, terraformRelease('B')).record).toMatchObject({
      version: null,
      previous: [{ version: null }],
    });
  });
});

describe('a rollback', () => {
  const history = ({ previous }: ReleaseRecord) => previous.map(({ version, left }) => `${version} ${left}`);
  const back = (record: ReleaseRecord, index: number): ReleaseRecord => {
    const restores = record.previous[index]!;
    const { left: _, schema: __, distributions: ___, ...rest } = restores;
    return nextRecord(record, { ...rest, distribution: null, restores }).record;
  };

  test('takes the release out of the history, which what was left joins as rolled back', () => {
    const three = recordOf(release('A', '1'), release('B', '2'), release('C', '3'));
    const two = back(three, 0);
    expect([two.version, ...history(two)]).toEqual(['2', '3 rolled-back', '1 superseded']);
    const one = back(two, 1);
    expect([one.version, ...history(one)]).toEqual(['1', '2 rolled-back', '3 rolled-back']);
  });

  test('of more than one distribution keeps what it restores in the history until the last has it, however long that is', () => {
    const many = recordOf(...Array.from({ length: 12 }, (_, index) => release(`${index}`, `${index + 1}`)));
    expect(history(many)).toHaveLength(10);
    const restores = many.previous.at(-1)!;
    const { left: _, schema: __, distributions: ___, ...rest } = restores;
    const begun = nextRecord(many, { ...rest, distribution: null, restores, restoresMore: true }).record;
    expect([begun.version, ...history(begun)]).toEqual([
      '2',
      '12 rolled-back',
      ...history(many).slice(0, 8),
      '2 superseded',
    ]);
    const done = nextRecord(begun, { ...rest, distribution: null, restores });
    expect(done.changed).toBe(true);
    expect(history(done.record)).toEqual(['12 rolled-back', ...history(many).slice(0, 8)]);
    expect(nextRecord(done.record, { ...rest, distribution: null, restores }).changed).toBe(false);
  });

  test('is followed by releases as ever', () => {
    const two = back(recordOf(release('A', '1'), release('B', '2'), release('C', '3')), 0);
    const { record } = nextRecord(two, release('D', '4'));
    expect(history(record)).toEqual(['2 superseded', '3 rolled-back', '1 superseded']);
  });
});
