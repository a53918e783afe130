import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { silentLog } from '../../src/kit/log.ts';
import { newerRunsReplaced, olderRunTitle, type Replacement } from '../../src/release/newer-run.ts';
import { nextRecord } from '../../src/release/next-record.ts';
import { recordForTerraform, type TerraformReleases } from '../../src/release/record-for-terraform.ts';
import { readRecord } from '../../src/release/record-store.ts';
import { type LocalAws, startLocalAws } from '../aws/local-aws.ts';
import { release, terraformRelease } from './samples.ts';

const run = (id: number | string) => `https://github.com/org/repo/actions/runs/${id}`;

/** The bytes `before`, released by one run, and the bytes `after` of another. */
function replacement(before: string, byRun: string | null, after: string, thisRun: string | null): Replacement {
  const { record } = nextRecord(null, release(before, '1', { runUrl: byRun }));
  return { before: record, next: release(after, '2', { runUrl: thisRun }) };
}

describe('which runs are newer', () => {
  test.each([
    ['one that began later', run(12), run(9)],
    ['one that was run again since', run('12/attempts/1'), run('9/attempts/4')],
    ['one with more digits', run('10000000000'), run('9999999999')],
  ])('%s', (_what, theirs, own) => {
    expect(newerRunsReplaced([replacement('A', theirs, 'B', own)], false)).toEqual([
      `In dev this run replaces what a newer run released (router): ${theirs}, 2026-11-21T08:00:00.000Z, of commit aaaaaaaaaaaa. ` +
        'If older code is not what is wanted, run the newest again.',
    ]);
  });

  test.each([
    ['one that began earlier', run(9), run(12)],
    ['the same, run again', run('9/attempts/1'), run('9/attempts/2')],
    ['one of another repository', 'https://github.com/org/other/actions/runs/12', run(9)],
    ['one of another server', 'https://ghe.example/org/repo/actions/runs/12', run(9)],
    ['none that the record knows', null, run(9)],
    ['none outside of a workflow', run(12), null],
    ['a link that is no run', 'https://example.com/12', 'https://example.com/9'],
  ])('not %s', (_what, theirs, own) => {
    expect(newerRunsReplaced([replacement('A', theirs, 'B', own)], false)).toEqual([]);
  });

  test('the same bytes replace nothing, and a first release neither', () => {
    const { next } = replacement('A', run(12), 'B', run(9));
    expect(newerRunsReplaced([replacement('A', run(12), 'A', run(9)), { before: null, next }], false)).toEqual([]);
  });

  test('many functions of one run are one sentence, and a dry run would', () => {
    const router = replacement('A', run(12), 'B', run(9));
    const headers = { ...router, next: { ...router.next, function: 'headers' } };
    const [one, ...others] = newerRunsReplaced([router, headers], true);
    expect(one).toContain(`this run would replace what a newer run released (router, headers): ${run(12)}`);
    expect(others).toEqual([]);
  });
});

describe('where terraform apply publishes', () => {
  let aws: LocalAws;
  beforeAll(async () => {
    aws = await startLocalAws();
    await aws.createBucket('releases');
  });
  afterAll(() => aws.close());

  test('pointing the record back by an older run is a warning, and done', async () => {
    const warnings: unknown[] = [];
    const log = { ...silentLog, warning: (message: string, options?: object) => warnings.push([message, options]) };
    const place = { stage: 'dev', bucket: 'releases', prefix: 'p' };
    const point = (code: string, id: number, more: Pick<TerraformReleases, 'read'> = {}) =>
      recordForTerraform(
        { ...place, dryRun: false, releases: [terraformRelease(code, { runUrl: run(id) })], ...more },
        { clients: aws.clients, log, signal: new AbortController().signal },
      );
    await point('A', 9);
    await point('B', 12);
    expect(warnings).toEqual([]);
    expect(await point('A', 9)).toMatchObject([{ changed: true }]);
    expect(warnings).toEqual([[expect.stringContaining(`(router): ${run(12)}`), { title: olderRunTitle }]]);
    // A promotion, which has decided by what it has read.
    const stored = await readRecord(await aws.clients.s3(), { ...place, function: 'router' });
    await point('B', 5, { read: new Map([['router', stored]]) });
    expect(warnings).toHaveLength(1);
  });
});
