import { createHash } from 'node:crypto';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { refusal, useLocalEdge } from './running-edge.ts';

const edge = useLocalEdge();
const Bucket = 'objects';
let s3: S3Client;

beforeAll(async () => {
  s3 = new S3Client(edge.client());
  await s3.send(new CreateBucketCommand({ Bucket }));
});

async function text(Key: string): Promise<string | undefined> {
  return (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();
}

describe('what is put', () => {
  test('comes back with its headers, metadata and ETag', async () => {
    const Key = 'a b/ü+%.txt';
    const put = await s3.send(
      new PutObjectCommand({
        Bucket,
        Key,
        Body: 'hello',
        ContentType: 'text/plain',
        CacheControl: 'max-age=60',
        Metadata: { commit: 'abc' },
        Expires: new Date('2030-01-01T00:00:00Z'),
      }),
    );
    expect(put.ETag).toBe(`"${createHash('md5').update('hello').digest('hex')}"`);
    const got = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(await got.Body?.transformToString()).toBe('hello');
    expect(got).toMatchObject({
      ContentType: 'text/plain',
      CacheControl: 'max-age=60',
      ContentLength: 5,
      Metadata: { commit: 'abc' },
      ETag: put.ETag,
      ServerSideEncryption: 'AES256',
    });
    expect(got.ContentEncoding).toBeUndefined();
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key }));
    expect(head).toMatchObject({ ContentLength: 5, ETag: put.ETag, Metadata: { commit: 'abc' } });
  });

  test('an empty object and one of 3 MB are what they were', async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: 'empty', Body: Buffer.alloc(0) }));
    expect(await text('empty')).toBe('');
    const large = Buffer.alloc(3_000_000, 'x1y2');
    await s3.send(new PutObjectCommand({ Bucket, Key: 'large', Body: large }));
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'large' }));
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(large)).toBe(true);
  });

  test('what is not there is NoSuchKey, and a Head of it 404', async () => {
    expect(await refusal(text('nothing'))).toMatchObject({ name: 'NoSuchKey', status: 404 });
    expect(await refusal(s3.send(new HeadObjectCommand({ Bucket, Key: 'nothing' })))).toMatchObject({
      name: 'NotFound',
      status: 404,
    });
  });
});

describe('conditional writes', () => {
  test('If-None-Match: * lets one through', async () => {
    const put = (Body: string) => s3.send(new PutObjectCommand({ Bucket, Key: 'once', Body, IfNoneMatch: '*' }));
    const results = await Promise.allSettled(['1', '2', '3', '4'].map(put));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusal(put('5'))).toMatchObject({ name: 'PreconditionFailed', status: 412 });
  });

  test('If-Match wants the ETag that is there', async () => {
    const put = (Body: string, IfMatch?: string, Key = 'match') =>
      s3.send(new PutObjectCommand({ Bucket, Key, Body, ...(IfMatch ? { IfMatch } : {}) }));
    const { ETag } = await put('one');
    const second = await put('two', ETag);
    expect(await refusal(put('three', ETag))).toMatchObject({ name: 'PreconditionFailed', status: 412 });
    expect(await refusal(put('x', second.ETag, 'match-missing'))).toMatchObject({ name: 'NoSuchKey', status: 404 });
    expect(await text('match')).toBe('two');
  });

  test('If-None-Match with an ETag is not implemented, as at S3', async () => {
    const call = s3.send(new PutObjectCommand({ Bucket, Key: 'once', Body: 'x', IfNoneMatch: '"abc"' }));
    expect(await refusal(call)).toMatchObject({ name: 'NotImplemented', status: 501 });
  });
});

describe('conditional reads and ranges', () => {
  test('304, 412 and 416', async () => {
    const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: 'r', Body: '0123456789' }));
    const get = (input: object) => s3.send(new GetObjectCommand({ Bucket, Key: 'r', ...input }));
    expect(await refusal(get({ IfNoneMatch: ETag }))).toMatchObject({ status: 304 });
    expect(await refusal(get({ IfMatch: '"other"' }))).toMatchObject({ status: 412 });
    expect(await refusal(get({ IfModifiedSince: new Date(Date.now() + 60_000) }))).toMatchObject({ status: 304 });
    expect(await refusal(get({ Range: 'bytes=10-' }))).toMatchObject({ name: 'InvalidRange', status: 416 });
    const part = await get({ Range: 'bytes=2-4' });
    expect(part).toMatchObject({ ContentRange: 'bytes 2-4/10', ContentLength: 3 });
    expect(await part.Body?.transformToString()).toBe('234');
    expect(await (await get({ Range: 'bytes=-3' })).Body?.transformToString()).toBe('789');
  });
});

describe('checksums', () => {
  const sha256 = (body: string) => createHash('sha256').update(body).digest('base64');

  test.each(['SHA256', 'SHA1', 'CRC32', 'CRC32C', 'CRC64NVME'] as const)(
    '%s is verified, kept and shown',
    async (algorithm) => {
      const Key = `sum-${algorithm}`;
      const put = await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'body', ChecksumAlgorithm: algorithm }));
      const shown = put[`Checksum${algorithm}`];
      expect(shown).toBeDefined();
      const got = await s3.send(new GetObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
      expect(got[`Checksum${algorithm}`]).toBe(shown);
      // The SDK compares the bytes with the checksum as it reads.
      expect(await got.Body?.transformToString()).toBe('body');
    },
  );

  test('a wrong one is BadDigest and stores nothing, a malformed one InvalidRequest', async () => {
    const put = (ChecksumSHA256: string) =>
      s3.send(new PutObjectCommand({ Bucket, Key: 'wrong', Body: 'body', ChecksumSHA256 }));
    expect(await refusal(put(sha256('other')))).toMatchObject({ name: 'BadDigest', status: 400 });
    expect(await refusal(put('abc'))).toMatchObject({ name: 'InvalidRequest', status: 400 });
    expect(await refusal(text('wrong'))).toMatchObject({ name: 'NoSuchKey' });
    expect((await put(sha256('body'))).ChecksumSHA256).toBe(sha256('body'));
  });

  test('a wrong Content-MD5 is BadDigest', async () => {
    const call = s3.send(
      new PutObjectCommand({
        Bucket,
        Key: 'md5',
        Body: 'body',
        ContentMD5: createHash('md5').update('x').digest('base64'),
      }),
    );
    expect(await refusal(call)).toMatchObject({ name: 'BadDigest', status: 400 });
  });
});

describe('copies and deletes', () => {
  test('a copy carries metadata, or takes new', async () => {
    await s3.send(
      new PutObjectCommand({ Bucket, Key: 'from', Body: 'x', ContentType: 'text/css', Metadata: { a: '1' } }),
    );
    const CopySource = `${Bucket}/from`;
    await s3.send(new CopyObjectCommand({ Bucket, Key: 'to', CopySource }));
    expect(await s3.send(new HeadObjectCommand({ Bucket, Key: 'to' }))).toMatchObject({
      ContentType: 'text/css',
      Metadata: { a: '1' },
    });
    await s3.send(
      new CopyObjectCommand({ Bucket, Key: 'to', CopySource, MetadataDirective: 'REPLACE', ContentType: 'text/html' }),
    );
    expect(await s3.send(new HeadObjectCommand({ Bucket, Key: 'to' }))).toMatchObject({
      ContentType: 'text/html',
      Metadata: {},
    });
    expect(await refusal(s3.send(new CopyObjectCommand({ Bucket, Key: 'from', CopySource })))).toMatchObject({
      name: 'InvalidRequest',
    });
  });

  test('deleting what is not there is no error, and many go at once', async () => {
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'never' }));
    await s3.send(new PutObjectCommand({ Bucket, Key: 'd1', Body: '1' }));
    const result = await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'd1' }, { Key: 'd2' }] } }),
    );
    expect(result.Deleted?.map(({ Key }) => Key)).toEqual(['d1', 'd2']);
    expect(await refusal(text('d1'))).toMatchObject({ name: 'NoSuchKey' });
  });
});

describe('versions', () => {
  test('every write is kept, and a delete marker hides without removing', async () => {
    const versioned = 'versioned';
    await s3.send(new CreateBucketCommand({ Bucket: versioned }));
    await s3.send(
      new PutBucketVersioningCommand({ Bucket: versioned, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    const put = (Body: string) => s3.send(new PutObjectCommand({ Bucket: versioned, Key: 'k', Body }));
    const one = await put('one');
    const two = await put('two');
    expect(one.VersionId).not.toBe(two.VersionId);
    const old = await s3.send(new GetObjectCommand({ Bucket: versioned, Key: 'k', VersionId: one.VersionId }));
    expect(await old.Body?.transformToString()).toBe('one');
    const deleted = await s3.send(new DeleteObjectCommand({ Bucket: versioned, Key: 'k' }));
    expect(deleted.DeleteMarker).toBe(true);
    expect(await refusal(s3.send(new GetObjectCommand({ Bucket: versioned, Key: 'k' })))).toMatchObject({
      name: 'NoSuchKey',
    });
    const listed = await s3.send(new ListObjectVersionsCommand({ Bucket: versioned }));
    expect(listed.Versions?.map(({ VersionId }) => VersionId)).toEqual([two.VersionId, one.VersionId]);
    expect(listed.DeleteMarkers).toMatchObject([{ IsLatest: true, VersionId: deleted.VersionId }]);
    await s3.send(new DeleteObjectCommand({ Bucket: versioned, Key: 'k', VersionId: deleted.VersionId }));
    expect((await s3.send(new GetObjectCommand({ Bucket: versioned, Key: 'k' }))).VersionId).toBe(two.VersionId);
  });

  test('are listed in pages of any size', async () => {
    const paged = 'paged-versions';
    await s3.send(new CreateBucketCommand({ Bucket: paged }));
    await s3.send(new PutBucketVersioningCommand({ Bucket: paged, VersioningConfiguration: { Status: 'Enabled' } }));
    const made: (string | undefined)[] = [];
    for (const Key of ['a', 'a', 'a', 'b', 'b']) {
      made.push((await s3.send(new PutObjectCommand({ Bucket: paged, Key, Body: 'x' }))).VersionId);
    }
    const [a1, a2, a3, b1, b2] = made;
    for (const MaxKeys of [1, 2, 4, 10]) {
      const listed: (string | undefined)[] = [];
      let markers: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
      for (let more = true; more; ) {
        const page = await s3.send(new ListObjectVersionsCommand({ Bucket: paged, MaxKeys, ...markers }));
        expect(page.Versions?.length).toBeLessThanOrEqual(MaxKeys);
        listed.push(...(page.Versions ?? []).map(({ VersionId }) => VersionId));
        markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
        more = page.IsTruncated ?? false;
      }
      expect(listed).toEqual([a3, a2, a1, b2, b1]);
    }
  });
});
