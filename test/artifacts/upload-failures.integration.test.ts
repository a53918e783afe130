import { describe, expect, test } from '@jest/globals';
import type { UploadRequest } from '../../src/artifacts/upload.ts';
import { artifact } from './samples.ts';
import { aws, freshBucket, operations, read, upload, versions } from './upload-scene.ts';

describe('races and failures', () => {
  test('two uploads of the same bytes at once store each object once', async () => {
    const bucket = await freshBucket({ versioned: true });
    const router = artifact('router', 'x');
    const results = await Promise.all(Array.from({ length: 6 }, () => upload(bucket, [router], { version: 'v1' })));
    const stored = await versions(bucket);
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored).toHaveLength(6);
    expect(results.filter(([one]) => one?.uploaded)).toHaveLength(1);
  });

  test('two uploads of other bytes under one label: one wins whole, the other says so', async () => {
    const bucket = await freshBucket();
    const both = [artifact('router', 'first'), artifact('router', 'second')];
    const results = await Promise.allSettled(both.map((one) => upload(bucket, [one], { version: 'v1' })));
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const winner = both[results.findIndex((one) => one.status === 'fulfilled')];
    const hash = await read(bucket, 'edge/router/v1/code.zip.base64sha256');
    expect(hash.text).toBe(`${winner?.entry.codeSha256}\n`);
  });

  const failures: [string, Record<string, unknown>][] = [
    ['503', { status: 503, code: 'ServiceUnavailable' }],
    ['throttling', { status: 503, code: 'SlowDown' }],
    ['a reset before the call took effect', { reset: true }],
    ['a reset after the call took effect', { reset: true, after: true }],
    ['500 after the call took effect', { status: 500, code: 'InternalError', after: true }],
    ['409 of a meeting write', { status: 409, code: 'ConditionalRequestConflict' }],
  ];
  for (const [name, fault] of failures) {
    for (const skip of [0, 1, 2]) {
      test(`${name} at write ${skip + 1} is ridden out`, async () => {
        const bucket = await freshBucket({ versioned: true });
        await aws.faults({ operation: 'PutObject', times: 1, skip, ...fault });
        const [result] = await upload(bucket, [artifact('router', 'x')]);
        expect(result?.uploaded).toBe(true);
        expect(await versions(bucket)).toHaveLength(3);
      });
    }
  }

  test('a run stopped after each write is completed by the next', async () => {
    for (const skip of [0, 1, 2]) {
      const bucket = await freshBucket({ versioned: true });
      const router = artifact('router', 'x');
      await aws.faults({ operation: 'PutObject', skip, times: 1, status: 400, code: 'InvalidRequest' });
      await expect(upload(bucket, [router])).rejects.toMatchObject({ title: 'S3 refused' });
      expect(await versions(bucket)).toHaveLength(skip);
      await aws.faults();
      const [result] = await upload(bucket, [router]);
      expect(result?.uploaded).toBe(true);
      expect(await versions(bucket)).toHaveLength(3);
    }
  });

  test('a stop by signal says what is whole', async () => {
    const bucket = await freshBucket();
    const stop = new AbortController();
    await aws.faults({ operation: 'PutObject', times: 9, delayMs: 400 });
    const running = upload(bucket, [artifact('router', 'x')], {}, stop.signal);
    setTimeout(() => stop.abort(), 100);
    await expect(running).rejects.toMatchObject({ title: 'Upload stopped' });
    await expect(running).rejects.toThrow(/not finished: router/);
  });
});

describe('refusals', () => {
  test('a missing bucket names bucket and region', async () => {
    const failed = upload('no-such-bucket', [artifact('router', 'x')]);
    await expect(failed).rejects.toMatchObject({ title: 'Bucket not found' });
    await expect(failed).rejects.toThrow(/no-such-bucket .*us-east-1/);
  });

  test('no permission to write gives the statement', async () => {
    const bucket = await freshBucket();
    await aws.faults({ operation: 'PutObject', times: 99, status: 403, code: 'AccessDenied' });
    const failed = upload(bucket, [artifact('router', 'x')]);
    await expect(failed).rejects.toMatchObject({ title: 'Permission denied' });
    await expect(failed).rejects.toThrow(
      new RegExp(`"s3:PutObject",\\s+"Resource": "arn:aws:s3:::${bucket}/edge/router`),
    );
  });

  test('no permission to look says that the object may be missing, and gives both statements', async () => {
    const bucket = await freshBucket();
    await aws.faults({ operation: '*', times: 99, status: 403, code: 'AccessDenied' });
    const failed = upload(bucket, [artifact('router', 'x')]);
    await expect(failed).rejects.toThrow(/"s3:GetObject"/);
    await expect(failed).rejects.toThrow(/"s3:ListBucket",\s+"Resource": "arn:aws:s3:::artifacts-\d+"/);
    await expect(failed).rejects.toThrow(/does not exist and the role may not list/);
  });

  test('what can be seen without AWS is refused without a call', async () => {
    const bucket = await freshBucket();
    const router = artifact('router', 'x');
    const large = artifact('large', 'x');
    const bad: [Partial<UploadRequest>, RegExp][] = [
      [{ bucket: 'arn:aws:s3:::b' }, /Input 'bucket'/],
      [{ version: 'a/b' }, /Input 'version'/],
      [{ version: 'sha256' }, /Input 'version'/],
      [{ prefix: 'a/../b' }, /Input 'prefix'/],
      [{ artifacts: [{ ...large, bytes: Buffer.alloc(51 * 1024 * 1024) }] }, /at most 50 MB/],
      [{ artifacts: [{ ...router, bytes: Buffer.from('not a zip') }] }, /not a zip/],
      [{ artifacts: [{ ...router, bytes: large.bytes.subarray(0, -1) }] }, /the artifacts entry of router/],
    ];
    for (const [request, message] of bad) await expect(upload(bucket, [router], request)).rejects.toThrow(message);
    expect(await operations()).toEqual([]);
  });
});
