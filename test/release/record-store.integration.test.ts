import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { nextRecord, type ThisRelease } from '../../src/release/next-record.ts';
import { pointRecord } from '../../src/release/point-record.ts';
import { RecordConflict, readRecord, writeRecord } from '../../src/release/record-store.ts';
import { releasePlace } from '../../src/release/release-key.ts';
import { type LocalAws, startLocalAws } from '../aws/local-aws.ts';
import { release, terraformRelease } from './samples.ts';

let aws: LocalAws;
let count = 0;

beforeAll(async () => {
  aws = await startLocalAws();
  await aws.createBucket('releases', { versioned: true });
});
afterEach(() => aws.faults());
afterAll(() => aws.close());

/** A place that no other test uses. */
function fresh() {
  return { bucket: 'releases', prefix: `p${++count}`, function: 'router', stage: 'dev' };
}
const first = nextRecord(null, release('A', '1')).record;
const second = nextRecord(first, release('B', '2')).record;
const other = nextRecord(first, release('C', '3')).record;

describe('reading', () => {
  test('gives null where there is none, else record and ETag', async () => {
    const [s3, place] = [await aws.clients.s3(), fresh()];
    expect(await readRecord(s3, place)).toBeNull();
    const etag = await writeRecord(s3, place, first, null);
    expect(await readRecord(s3, place)).toEqual({ record: first, etag });
    const object = await s3.send(new GetObjectCommand({ Bucket: place.bucket, Key: releasePlace(place).key }));
    expect(object.ContentType).toBe('application/json');
  });

  test('refuses the record of another function', async () => {
    const [s3, place] = [await aws.clients.s3(), fresh()];
    await writeRecord(s3, { ...place, function: 'headers' }, first, null);
    await expect(readRecord(s3, { ...place, function: 'headers' })).rejects.toThrow(
      /function 'router' in stage 'dev', where that of 'headers'/,
    );
  });

  test('refuses an object that is far too large before it reads it', async () => {
    const [s3, place] = [await aws.clients.s3(), fresh()];
    const { bucket, key } = releasePlace(place);
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: Buffer.alloc(2 * 1024 * 1024, 32) }));
    await expect(readRecord(s3, place)).rejects.toThrow(/2097152 bytes, more than the 1048576/);
  });

  test('says of a missing permission that the record may be missing too', async () => {
    await aws.faults({ operation: 'GetObject', times: 9, status: 403, code: 'AccessDenied' });
    const failed = readRecord(await aws.clients.s3(), fresh());
    await expect(failed).rejects.toThrow(/"s3:GetObject"[\s\S]*"s3:ListBucket"/);
    await expect(failed).rejects.toThrow(/does not exist and the role may not list/);
  });

  test('names a bucket that is missing', async () => {
    const failed = readRecord(await aws.clients.s3(), { ...fresh(), bucket: 'no-such-bucket' });
    await expect(failed).rejects.toMatchObject({ title: 'Bucket not found' });
  });
});

describe('writing', () => {
  test('over the version that was read gives the new ETag', async () => {
    const [s3, place] = [await aws.clients.s3(), fresh()];
    const etag = await writeRecord(s3, place, first, null);
    const next = await writeRecord(s3, place, second, etag);
    expect(next).not.toBe(etag);
    expect(await readRecord(s3, place)).toEqual({ record: second, etag: next });
  });

  test('loses to whoever was first, and hands over what is there', async () => {
    const [s3, place] = [await aws.clients.s3(), fresh()];
    const etag = await writeRecord(s3, place, first, null);
    await expect(writeRecord(s3, place, second, null)).rejects.toBeInstanceOf(RecordConflict);
    const current = await writeRecord(s3, place, other, etag);
    await expect(writeRecord(s3, place, second, etag)).rejects.toMatchObject({
      name: 'RecordConflict',
      current: { record: other, etag: current },
    });
    expect((await readRecord(s3, place))?.record).toEqual(other);
  });

  test('over a record that is gone is a conflict with nothing', async () => {
    const failed = writeRecord(await aws.clients.s3(), fresh(), second, '"0123"');
    await expect(failed).rejects.toMatchObject({ name: 'RecordConflict', current: null });
  });

  test.each<[string, Record<string, unknown>]>([
    ['503', { status: 503, code: 'ServiceUnavailable' }],
    ['a reset before it took effect', { reset: true }],
    ['a reset after it took effect', { reset: true, after: true }],
    ['500 after it took effect', { status: 500, code: 'InternalError', after: true }],
    ['409 of a meeting write', { status: 409, code: 'ConditionalRequestConflict' }],
    ['every try reset after the first took effect', { reset: true, after: true, times: 8 }],
  ])('rides out %s', async (_what, fault) => {
    const [s3, place] = [await aws.clients.s3(), fresh()];
    const etag = await writeRecord(s3, place, first, null);
    await aws.faults({ operation: 'PutObject', times: 1, ...fault });
    const next = await writeRecord(s3, place, second, etag);
    expect(await readRecord(s3, place)).toEqual({ record: second, etag: next });
  });

  test('tells a lost race from a lost answer', async () => {
    const [s3, place] = [await aws.clients.s3(), fresh()];
    const etag = await writeRecord(s3, place, first, null);
    await writeRecord(s3, place, other, etag);
    await aws.faults({ operation: 'PutObject', times: 1, reset: true });
    await expect(writeRecord(s3, place, second, etag)).rejects.toBeInstanceOf(RecordConflict);
  });

  test('gives the statement for a missing permission', async () => {
    const place = fresh();
    await aws.faults({ operation: 'PutObject', times: 9, status: 403, code: 'AccessDenied' });
    await expect(writeRecord(await aws.clients.s3(), place, first, null)).rejects.toThrow(
      `"Resource": "arn:aws:s3:::releases/${place.prefix}/router/stages/dev.json"`,
    );
  });

  test('stops with its signal', async () => {
    const stop = AbortSignal.abort();
    const failed = writeRecord(await aws.clients.s3(), fresh(), first, null, { signal: stop });
    await expect(failed).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('pointing a record', () => {
  const point = async (place: ReturnType<typeof fresh>, what: ThisRelease, dryRun = false) =>
    pointRecord(await aws.clients.s3(), place, what, { dryRun });
  const writes = async () => (await aws.calls()).filter((one) => one.operation === 'PutObject').length;

  test('writes what differs, and nothing the second time', async () => {
    const place = fresh();
    expect(await point(place, terraformRelease('A'))).toMatchObject({ changed: true, previous: null });
    await aws.forget();
    expect(await point(place, terraformRelease('A'))).toMatchObject({ changed: false, etag: null });
    expect(await writes()).toBe(0);
  });

  test('in a dry run writes nothing and knows the record', async () => {
    const place = fresh();
    await aws.forget();
    expect(await point(place, terraformRelease('A'), true)).toMatchObject({ changed: true, etag: null });
    expect(await writes()).toBe(0);
  });

  test('side by side loses none', async () => {
    const place = fresh();
    const codes = ['A', 'B', 'C', 'D'];
    await Promise.all(codes.map((code) => point(place, terraformRelease(code))));
    const stored = await readRecord(await aws.clients.s3(), place);
    const hashes = [stored?.record.sha256, ...(stored?.record.previous ?? []).map((one) => one.sha256)];
    expect(hashes.sort()).toEqual(codes.map((code) => terraformRelease(code).sha256).sort());
  });

  test('leaves the other owner’s record alone', async () => {
    const place = fresh();
    await writeRecord(await aws.clients.s3(), place, first, null);
    await expect(point(place, terraformRelease('B'))).rejects.toThrow(/neither overwrites the other's/);
  });
});
