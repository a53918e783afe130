import { get as httpGet } from 'node:http';
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLocationCommand,
  GetBucketPolicyCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListPartsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  paginateListObjectsV2,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { refusal, useLocalEdge } from './running-edge.ts';

const edge = useLocalEdge();
let s3: S3Client;
let europe: S3Client;

beforeAll(() => {
  s3 = new S3Client(edge.client());
  europe = new S3Client(edge.client('eu-west-1'));
});

describe('buckets', () => {
  test('live in a region, and calls from another are sent there', async () => {
    const Bucket = 'european';
    await europe.send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
    );
    await europe.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'there' }));
    expect(await refusal(s3.send(new GetObjectCommand({ Bucket, Key: 'k' })))).toMatchObject({
      name: 'PermanentRedirect',
      status: 301,
    });
    const following = new S3Client({ ...edge.client(), followRegionRedirects: true, maxAttempts: 2 });
    const got = await following.send(new GetObjectCommand({ Bucket, Key: 'k' }));
    expect(await got.Body?.transformToString()).toBe('there');
    expect((await europe.send(new HeadBucketCommand({ Bucket }))).BucketRegion).toBe('eu-west-1');
    expect((await s3.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBe('eu-west-1');
  });

  test('are refused with a bad name, in the wrong region, and twice', async () => {
    expect(await refusal(s3.send(new CreateBucketCommand({ Bucket: 'Not_A_Bucket' })))).toMatchObject({
      status: 400,
      name: 'InvalidBucketName',
    });
    expect(
      await refusal(
        europe.send(
          new CreateBucketCommand({ Bucket: 'x-y-z', CreateBucketConfiguration: { LocationConstraint: 'eu-west-2' } }),
        ),
      ),
    ).toMatchObject({
      name: 'IllegalLocationConstraintException',
    });
    const create = () =>
      europe.send(
        new CreateBucketCommand({ Bucket: 'twice', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
      );
    await create();
    expect(await refusal(create())).toMatchObject({ name: 'BucketAlreadyOwnedByYou', status: 409 });
    const { Buckets } = await s3.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toContain('twice');
  });

  test('that are not there are NoSuchBucket, and full ones are not deleted', async () => {
    expect(await refusal(s3.send(new GetObjectCommand({ Bucket: 'nowhere', Key: 'k' })))).toMatchObject({
      name: 'NoSuchBucket',
      status: 404,
    });
    expect(await refusal(s3.send(new HeadBucketCommand({ Bucket: 'nowhere' })))).toMatchObject({ status: 404 });
    await s3.send(new CreateBucketCommand({ Bucket: 'full' }));
    await s3.send(new PutObjectCommand({ Bucket: 'full', Key: 'k', Body: 'x' }));
    expect(await refusal(s3.send(new DeleteBucketCommand({ Bucket: 'full' })))).toMatchObject({
      name: 'BucketNotEmpty',
      status: 409,
    });
  });

  test('keep their settings as they were given', async () => {
    const Bucket = 'settings';
    await s3.send(new CreateBucketCommand({ Bucket }));
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [] });
    expect(await refusal(s3.send(new GetBucketPolicyCommand({ Bucket })))).toMatchObject({
      name: 'NoSuchBucketPolicy',
    });
    await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
    expect((await s3.send(new GetBucketPolicyCommand({ Bucket }))).Policy).toBe(Policy);
    const PublicAccessBlockConfiguration = {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: false,
    };
    await s3.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration }));
    expect((await s3.send(new GetPublicAccessBlockCommand({ Bucket }))).PublicAccessBlockConfiguration).toEqual(
      PublicAccessBlockConfiguration,
    );
    const Rules = [{ ID: 'old', Status: 'Enabled' as const, Filter: { Prefix: 'x/' }, Expiration: { Days: 3 } }];
    await s3.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }));
    expect((await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }))).Rules).toEqual(Rules);
    const { ServerSideEncryptionConfiguration } = await s3.send(new GetBucketEncryptionCommand({ Bucket }));
    expect(ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm).toBe(
      'AES256',
    );
  });

  test('are served without a signature by path and by host name', async () => {
    await s3.send(new CreateBucketCommand({ Bucket: 'plain' }));
    await s3.send(new PutObjectCommand({ Bucket: 'plain', Key: 'a/b.txt', Body: 'hello', ContentType: 'text/plain' }));
    const response = await fetch(`${edge.url}/plain/a/b.txt`);
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/plain', 'hello']);
    for (const host of ['plain.s3.localhost', 'plain.s3.us-east-1.localhost', 'plain.localhost']) {
      expect(await textAt(host, '/a/b.txt')).toBe('hello');
    }
  });
});

/** A page of a virtual host: fetch would not let its Host header be set. */
function textAt(host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    httpGet({ host: '127.0.0.1', port: new URL(edge.url).port, path, headers: { host } }, (response) => {
      response.setEncoding('utf8');
      response.toArray().then((parts) => resolve(parts.join('')), reject);
    }).on('error', reject);
  });
}

describe('listings', () => {
  const Bucket = 'listed';

  beforeAll(async () => {
    await s3.send(new CreateBucketCommand({ Bucket }));
    for (const Key of ['a', 'b/1', 'b/2', 'b/3/x', 'c d', 'z', 'é', '+']) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    }
  });

  async function list(input: object, pageSize: number): Promise<[string[], string[]]> {
    const keys: string[] = [];
    const prefixes: string[] = [];
    for await (const page of paginateListObjectsV2({ client: s3, pageSize }, { Bucket, ...input })) {
      keys.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''));
      prefixes.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix ?? ''));
    }
    return [keys, prefixes];
  }

  test.each([1, 2, 3, 1000])('in pages of %d have each key once, in the order of bytes', async (size) => {
    expect(await list({}, size)).toEqual([['+', 'a', 'b/1', 'b/2', 'b/3/x', 'c d', 'z', 'é'], []]);
    expect(await list({ Delimiter: '/' }, size)).toEqual([['+', 'a', 'c d', 'z', 'é'], ['b/']]);
    expect(await list({ Prefix: 'b/', Delimiter: '/' }, size)).toEqual([['b/1', 'b/2'], ['b/3/']]);
    expect(await list({ StartAfter: 'b/2' }, size)).toEqual([['b/3/x', 'c d', 'z', 'é'], []]);
  });

  test('of the first kind go on from a marker', async () => {
    const page = await s3.send(new ListObjectsCommand({ Bucket, Marker: 'b/3/x', MaxKeys: 2 }));
    expect([page.IsTruncated, page.Contents?.map(({ Key }) => Key)]).toEqual([true, ['c d', 'z']]);
  });
});

describe('uploads in parts', () => {
  test('make one object, under the conditions of any write', async () => {
    const Bucket = 'parts';
    const Key = 'large';
    await s3.send(new CreateBucketCommand({ Bucket }));
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'text/plain' }));
    const bodies = [Buffer.alloc(5 * 1024 * 1024, 'a'), Buffer.from('end')];
    const Parts = [];
    for (const [index, Body] of bodies.entries()) {
      const PartNumber = index + 1;
      const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
      Parts.push({ PartNumber, ETag });
    }
    expect((await s3.send(new ListPartsCommand({ Bucket, Key, UploadId }))).Parts).toMatchObject(Parts);
    const complete = (parts: object[]) =>
      s3.send(
        new CompleteMultipartUploadCommand({
          Bucket,
          Key,
          UploadId,
          MultipartUpload: { Parts: parts },
          IfNoneMatch: '*',
        }),
      );
    expect(await refusal(complete([{ PartNumber: 1, ETag: '"x"' }]))).toMatchObject({ name: 'InvalidPart' });
    expect(await refusal(complete([...Parts].reverse()))).toMatchObject({ name: 'InvalidPartOrder' });
    const { ETag } = await complete(Parts);
    expect(ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
    const got = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(got.ContentType).toBe('text/plain');
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(Buffer.concat(bodies))).toBe(true);
    expect(await refusal(complete(Parts))).toMatchObject({ name: 'NoSuchUpload', status: 404 });
  });
});
