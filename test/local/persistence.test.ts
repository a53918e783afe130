import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRoleCommand, GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateFunctionCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  PublishVersionCommand,
  waitUntilFunctionActiveV2,
} from '@aws-sdk/client-lambda';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type LocalEdge, startLocalEdge } from '../../src/local/start.ts';
import { clientConfiguration, recordingLog, refusal } from './running-edge.ts';
import { zipOf } from './zips.ts';

let data: string;
let edge: LocalEdge | undefined;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'local-edge-'));
});

afterEach(async () => {
  await edge?.close();
  edge = undefined;
  rmSync(data, { recursive: true, force: true });
});

async function restart(directory: string | undefined): Promise<{ s3: S3Client; lambda: LambdaClient; iam: IAMClient }> {
  await edge?.close();
  edge = undefined;
  edge = await startLocalEdge({ log: recordingLog(), functionUpdateMs: 20, ...(directory ? { data: directory } : {}) });
  const configuration = clientConfiguration(edge.url);
  return {
    s3: new S3Client(configuration),
    lambda: new LambdaClient(configuration),
    iam: new IAMClient(configuration),
  };
}

test('with a directory everything is there after a restart', async () => {
  const zip = zipOf({ 'index.mjs': 'export const handler = async () => 1;' });
  let { s3, lambda, iam } = await restart(data);
  await s3.send(new CreateBucketCommand({ Bucket: 'kept' }));
  const put = await s3.send(new PutObjectCommand({ Bucket: 'kept', Key: 'k', Body: 'body', Metadata: { a: '1' } }));
  await iam.send(new CreateRoleCommand({ RoleName: 'kept', AssumeRolePolicyDocument: '{"Statement":[]}' }));
  const FunctionName = 'kept';
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role: 'arn:aws:iam::123456789012:role/r',
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile: zip },
    }),
  );
  await waitUntilFunctionActiveV2({ client: lambda, minDelay: 0.02, maxDelay: 0.05, maxWaitTime: 5 }, { FunctionName });
  const version = await lambda.send(new PublishVersionCommand({ FunctionName }));

  ({ s3, lambda, iam } = await restart(data));
  const got = await s3.send(new GetObjectCommand({ Bucket: 'kept', Key: 'k' }));
  expect([await got.Body?.transformToString(), got.ETag, got.Metadata]).toEqual(['body', put.ETag, { a: '1' }]);
  expect((await iam.send(new GetRoleCommand({ RoleName: 'kept' }))).Role?.RoleName).toBe('kept');
  const found = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName, Qualifier: '1' }));
  expect(found.CodeSha256).toBe(version.CodeSha256);
  // Still the same code and configuration: no second version.
  expect((await lambda.send(new PublishVersionCommand({ FunctionName }))).Version).toBe('1');
});

test('bytes that nothing refers to any more are removed at the next start', async () => {
  let { s3 } = await restart(data);
  await s3.send(new CreateBucketCommand({ Bucket: 'blobs' }));
  await s3.send(new PutObjectCommand({ Bucket: 'blobs', Key: 'k', Body: 'once' }));
  await s3.send(new PutObjectCommand({ Bucket: 'blobs', Key: 'stays', Body: 'stays' }));
  await s3.send(new DeleteObjectCommand({ Bucket: 'blobs', Key: 'k' }));
  writeFileSync(join(data, 's3.json.new'), '{"half');
  ({ s3 } = await restart(data));
  expect(readdirSync(join(data, 'blobs'))).toHaveLength(1);
  expect((await s3.send(new GetObjectCommand({ Bucket: 'blobs', Key: 'stays' }))).ContentLength).toBe(5);
});

test('without one nothing is', async () => {
  let { s3 } = await restart(undefined);
  await s3.send(new CreateBucketCommand({ Bucket: 'gone' }));
  ({ s3 } = await restart(undefined));
  expect(await refusal(s3.send(new GetObjectCommand({ Bucket: 'gone', Key: 'k' })))).toMatchObject({
    name: 'NoSuchBucket',
  });
  expect(readdirSync(data)).toEqual([]);
});

test('a directory is one local edge at a time, and free again afterwards or when its process is gone', async () => {
  await restart(data);
  await expect(startLocalEdge({ log: recordingLog(), data })).rejects.toThrow(
    /is in use by the local edge with process/,
  );
  await restart(data);
  await edge?.close();
  edge = undefined;
  expect(readdirSync(data)).not.toContain('lock');
  // No process has this id: Linux gives none above 2^22.
  writeFileSync(join(data, 'lock'), '999999999');
  await restart(data);
  expect(readdirSync(data)).toContain('lock');
});

test('a directory that holds something else is refused by name', async () => {
  writeFileSync(join(data, 's3.json'), 'not json');
  await expect(startLocalEdge({ log: recordingLog(), data })).rejects.toThrow(/s3\.json is not the JSON/);
  expect(readdirSync(data)).not.toContain('lock');
});
