import { createHash } from 'node:crypto';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import type { LoadedArtifact } from '../../src/artifacts/loaded-artifact.ts';
import { artifact } from './samples.ts';
import { aws, freshBucket, operations, put, read, upload, versions } from './upload-scene.ts';

describe('a first upload', () => {
  test('stores hash, manifest and last the code, with their types', async () => {
    const bucket = await freshBucket({ versioned: true });
    const router = artifact('router', 'exports.handler = 1');
    const [result] = await upload(bucket, [router], { prefix: '/edge/' });
    const folder = `edge/router/sha256/${router.entry.sha256}`;

    const writes = (await aws.calls()).filter((one) => one.operation === 'PutObject').map((one) => one.resource);
    expect(writes.map((one) => one.split('/').at(-1))).toEqual(['code.zip.base64sha256', 'manifest.json', 'code.zip']);
    expect(await read(bucket, `${folder}/code.zip.base64sha256`)).toEqual({
      text: `${router.entry.codeSha256}\n`,
      type: 'text/plain',
    });
    const manifest = await read(bucket, `${folder}/manifest.json`);
    expect(manifest.type).toBe('application/json');
    expect(JSON.parse(manifest.text)).toEqual({
      schema: 1,
      function: 'router',
      target: 'lambda-edge',
      sha256: router.entry.sha256,
      codeSha256: router.entry.codeSha256,
      sizeBytes: router.bytes.length,
      unpackedBytes: 19,
      files: [
        { path: 'index.js', bytes: 19, sha256: createHash('sha256').update('exports.handler = 1').digest('hex') },
      ],
    });
    expect((await read(bucket, `${folder}/code.zip`)).type).toBe('application/zip');
    expect(result).toMatchObject({ uploaded: true, written: [`${folder}/code.zip`], labelKey: null });
    expect(result?.entry).toMatchObject({
      s3Bucket: bucket,
      s3Key: `${folder}/code.zip`,
      hashKey: `${folder}/code.zip.base64sha256`,
      runtime: 'nodejs24.x',
    });
    expect(result?.s3VersionId).toEqual(expect.any(String));
  });

  test('of a CloudFront Function stores code.js', async () => {
    const bucket = await freshBucket();
    const headers = artifact('headers', 'function handler(e) { return e.request }', { target: 'cloudfront-function' });
    const [result] = await upload(bucket, [headers]);
    expect(result?.entry.s3Key).toMatch(/\/code\.js$/);
    expect(result?.entry.hashKey).toMatch(/\/code\.zip\.base64sha256$/);
    expect((await read(bucket, result?.entry.s3Key ?? '')).type).toBe('application/javascript');
  });

  test('under a label stores the same bytes twice over', async () => {
    const bucket = await freshBucket();
    const api = artifact('api', 'x', { target: 'lambda' });
    const [result] = await upload(bucket, [api], { prefix: '', version: '1.2.0' });
    expect(result?.labelKey).toBe('api/1.2.0/code.zip');
    expect((await read(bucket, 'api/1.2.0/code.zip.base64sha256')).text).toBe(`${api.entry.codeSha256}\n`);
    expect(result?.written).toHaveLength(2);
  });

  test('of a list keeps its order', async () => {
    const bucket = await freshBucket();
    const names = Array.from({ length: 9 }, (_, index) => `function-${index}`);
    const results = await upload(
      bucket,
      names.map((name) => artifact(name, name)),
    );
    expect(results.map((one) => one.entry.function)).toEqual(names);
    expect(results.every((one) => one.uploaded)).toBe(true);
  });

  test('asks for the KMS key', async () => {
    const bucket = await freshBucket();
    const [result] = await upload(bucket, [artifact('router', 'x')], { kmsKeyId: 'alias/edge' });
    const answer = await (await aws.clients.s3()).send(
      new GetObjectCommand({ Bucket: bucket, Key: result?.entry.s3Key ?? '' }),
    );
    expect(answer.ServerSideEncryption).toBe('aws:kms');
    expect(answer.SSEKMSKeyId).toContain('alias/edge');
  });
});

describe('what is there already', () => {
  test('costs one call and no write', async () => {
    const bucket = await freshBucket({ versioned: true });
    const router = artifact('router', 'x');
    const [before] = await upload(bucket, [router]);
    await aws.forget();
    const [after] = await upload(bucket, [router]);
    expect(await operations()).toEqual(['HeadObject']);
    expect(after).toMatchObject({ uploaded: false, written: [], s3VersionId: before?.s3VersionId });
  });

  test('is proved by its bytes where it was stored without a SHA-256', async () => {
    const bucket = await freshBucket();
    const headers = artifact('headers', 'function handler() {}', { target: 'cloudfront-function' });
    await put(bucket, `edge/headers/sha256/${headers.entry.sha256}/code.js`, 'function handler() {}');
    await aws.forget();
    const [result] = await upload(bucket, [headers]);
    expect(result?.uploaded).toBe(false);
    expect(await operations()).toEqual(['HeadObject', 'GetObject']);
  });

  test('with other bytes is refused with both hashes', async () => {
    const bucket = await freshBucket();
    const router = artifact('router', 'x');
    const other = createHash('sha256').update('other').digest('hex');
    await put(bucket, `edge/router/sha256/${router.entry.sha256}/code.zip`, 'other');
    const failed = upload(bucket, [router]);
    await expect(failed).rejects.toThrow(other);
    await expect(failed).rejects.toThrow(router.entry.sha256);
    expect((await read(bucket, `edge/router/sha256/${router.entry.sha256}/code.zip`)).text).toBe('other');
  });

  test('under the label with other bytes is refused, and neither label nor code changes', async () => {
    const bucket = await freshBucket({ versioned: true });
    const [first, second] = [artifact('router', 'first'), artifact('router', 'second')];
    await upload(bucket, [first], { version: 'v1' });
    const failed = upload(bucket, [second], { version: 'v1' });
    await expect(failed).rejects.toMatchObject({ title: 'Name already taken' });
    await expect(failed).rejects.toThrow(first.entry.sha256);
    await expect(failed).rejects.toThrow(second.entry.sha256);
    expect((await versions(bucket)).filter((key) => key === 'edge/router/v1/code.zip')).toHaveLength(1);
  });

  test('in another bucket region is found, with one redirect for the whole run', async () => {
    const bucket = await freshBucket({ region: 'eu-west-1' });
    const artifacts = Array.from({ length: 5 }, (_, index) => artifact(`function-${index}`, `${index}`));
    const [first, ...rest] = artifacts as [LoadedArtifact, ...LoadedArtifact[]];
    await upload(bucket, [first]);
    const redirects = async () => (await aws.calls()).filter((one) => one.status === 301);
    expect(await redirects()).toHaveLength(1);
    const results = await upload(bucket, rest);
    expect(results.every((one) => one.uploaded)).toBe(true);
    expect(await redirects()).toHaveLength(1);
  });
});

describe('a dry run', () => {
  test('writes nothing and knows the outputs', async () => {
    const bucket = await freshBucket();
    const [result] = await upload(bucket, [artifact('router', 'x')], { dryRun: true, version: 'v1' });
    expect((await operations()).filter((one) => one.startsWith('Put'))).toEqual([]);
    expect(result).toMatchObject({ uploaded: false, s3VersionId: null, labelKey: 'edge/router/v1/code.zip' });
    expect(result?.written).toEqual([result?.entry.s3Key, 'edge/router/v1/code.zip']);
  });

  test('sees a label that is taken, and a bucket that is missing', async () => {
    const bucket = await freshBucket();
    await upload(bucket, [artifact('router', 'first')], { version: 'v1' });
    await expect(upload(bucket, [artifact('router', 'second')], { version: 'v1', dryRun: true })).rejects.toMatchObject(
      { title: 'Name already taken' },
    );
    await expect(upload('no-such-bucket', [artifact('router', 'x')], { dryRun: true })).rejects.toMatchObject({
      title: 'Bucket not found',
    });
  });
});
