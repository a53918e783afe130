import { createHash } from 'node:crypto';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetFunctionCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
  ListFunctionsCommand,
  PublishVersionCommand,
  paginateListVersionsByFunction,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
  waitUntilFunctionActiveV2,
  waitUntilFunctionUpdated,
  waitUntilPublishedVersionActive,
} from '@aws-sdk/client-lambda';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { refusal, useLocalEdge } from './running-edge.ts';
import { zipOf } from './zips.ts';

const edge = useLocalEdge({ functionUpdateMs: 60 });
const Role = 'arn:aws:iam::123456789012:role/edge';
const fast = { minDelay: 0.02, maxDelay: 0.05, maxWaitTime: 5 };
let lambda: LambdaClient;
let count = 0;
let FunctionName = '';

function code(answer: string): Buffer {
  return zipOf({ 'index.mjs': `export const handler = async (event) => ({ answer: '${answer}', event });` });
}

function hashOf(zip: Buffer): string {
  return createHash('sha256').update(zip).digest('base64');
}

async function create(name: string, zip = code('one'), more: object = {}): Promise<void> {
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName: name,
      Role,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile: zip },
      ...more,
    }),
  );
  await waitUntilFunctionActiveV2({ client: lambda, ...fast }, { FunctionName: name });
}

async function update(zip: Buffer): Promise<void> {
  await lambda.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile: zip }));
  await waitUntilFunctionUpdated({ client: lambda, ...fast }, { FunctionName });
}

async function publish(input: object = {}) {
  const version = await lambda.send(new PublishVersionCommand({ FunctionName, ...input }));
  await waitUntilPublishedVersionActive({ client: lambda, ...fast }, { FunctionName, Qualifier: version.Version });
  return version;
}

const configuration = (input: object = {}) =>
  lambda.send(new GetFunctionConfigurationCommand({ FunctionName, ...input }));

beforeAll(() => {
  lambda = new LambdaClient(edge.client());
});

beforeEach(async () => {
  count += 1;
  FunctionName = `function-${count}`;
  await create(FunctionName);
});

describe('functions', () => {
  test('have the hash of their zip, an ARN, and defaults', async () => {
    expect(await configuration()).toMatchObject({
      FunctionArn: `arn:aws:lambda:us-east-1:123456789012:function:${FunctionName}`,
      CodeSha256: hashOf(code('one')),
      CodeSize: code('one').length,
      Version: '$LATEST',
      State: 'Active',
      LastUpdateStatus: 'Successful',
      MemorySize: 128,
      Timeout: 3,
      Architectures: ['x86_64'],
      PackageType: 'Zip',
    });
  });

  test('are found by name, partial ARN and ARN, in their own region alone', async () => {
    const { FunctionArn } = await configuration();
    for (const name of [FunctionArn, `123456789012:function:${FunctionName}`, `${FunctionName}:$LATEST`]) {
      expect((await configuration({ FunctionName: name })).CodeSha256).toBe(hashOf(code('one')));
    }
    const elsewhere = new LambdaClient(edge.client('eu-west-1'));
    expect(await refusal(elsewhere.send(new GetFunctionCommand({ FunctionName })))).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
      message: `Function not found: arn:aws:lambda:eu-west-1:123456789012:function:${FunctionName}`,
    });
    expect((await elsewhere.send(new ListFunctionsCommand({}))).Functions).toEqual([]);
    expect(await refusal(elsewhere.send(new GetFunctionCommand({ FunctionName: FunctionArn })))).toMatchObject({
      message: expect.stringContaining('not reachable in this region'),
    });
  });

  test('give their zip at Code.Location', async () => {
    const { Code } = await lambda.send(new GetFunctionCommand({ FunctionName }));
    const downloaded = Buffer.from(await (await fetch(Code?.Location ?? '')).arrayBuffer());
    expect(hashOf(downloaded)).toBe(hashOf(code('one')));
  });

  test.each([
    ['no zip', { Code: { ZipFile: Buffer.from('text') } }, 'Could not unzip'],
    ['an empty zip', { Code: { ZipFile: zipOf({}) } }, 'non-empty zip'],
    ['a runtime of long ago', { Runtime: 'nodejs18.x' }, 'no longer supported'],
    ['a runtime that never was', { Runtime: 'nodejs1.x' }, "at 'runtime' failed to satisfy constraint"],
    ['no code', { Code: {} }, 'provide a source'],
    ['a reserved variable', { Environment: { Variables: { AWS_REGION: 'x' } } }, 'reserved keys'],
  ])('are refused with %s', async (_what, input, message) => {
    const refused = await refusal(create('refused', code('x'), input));
    expect(refused).toMatchObject({ name: 'InvalidParameterValueException', status: 400 });
    expect(refused.message).toContain(message);
  });

  test('are refused twice, with a role that does not trust Lambda, and above 50 MB', async () => {
    expect(await refusal(create(FunctionName))).toMatchObject({ name: 'ResourceConflictException', status: 409 });
    const iam = new IAMClient(edge.client());
    const trust = {
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }],
    };
    const role = await iam.send(
      new CreateRoleCommand({ RoleName: `ec2-${count}`, AssumeRolePolicyDocument: JSON.stringify(trust) }),
    );
    const call = create('other', code('x'), { Role: role.Role?.Arn });
    expect((await refusal(call)).message).toContain('cannot be assumed by Lambda');
    const large = zipOf({ 'index.js': 'x'.repeat(52_428_801) });
    expect(await refusal(create('large', large))).toMatchObject({
      name: 'RequestEntityTooLargeException',
      status: 413,
    });
  });
});

describe('an update', () => {
  test('with DryRun changes nothing', async () => {
    const dry = await lambda.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile: code('two'), DryRun: true }));
    expect(dry.CodeSha256).toBe(hashOf(code('two')));
    expect((await configuration()).CodeSha256).toBe(hashOf(code('one')));
  });

  test('takes code from a bucket of its own region', async () => {
    const here = new S3Client(edge.client());
    const there = new S3Client(edge.client('eu-west-1'));
    await here.send(new CreateBucketCommand({ Bucket: `code-${count}` }));
    await there.send(
      new CreateBucketCommand({
        Bucket: `code-eu-${count}`,
        CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
      }),
    );
    await here.send(new PutObjectCommand({ Bucket: `code-${count}`, Key: 'code.zip', Body: code('s3') }));
    const from = (S3Bucket: string, S3Key: string) =>
      lambda.send(new UpdateFunctionCodeCommand({ FunctionName, S3Bucket, S3Key }));
    expect((await refusal(from(`code-eu-${count}`, 'code.zip'))).message).toBe(
      'Error occurred while GetObject. S3 Error Code: PermanentRedirect. S3 Error Message: The bucket is in this region: eu-west-1. Please use this region to retry the request',
    );
    expect((await refusal(from(`code-${count}`, 'none'))).message).toContain('NoSuchKey');
    expect((await from(`code-${count}`, 'code.zip')).CodeSha256).toBe(hashOf(code('s3')));
  });
});

describe('versions', () => {
  test('are numbered, never made twice of the same, and A, B, A makes three', async () => {
    const first = await publish();
    expect(first).toMatchObject({ Version: '1', FunctionArn: expect.stringMatching(/:1$/) });
    expect((await publish()).Version).toBe('1');
    await update(code('two'));
    expect((await publish()).Version).toBe('2');
    await update(code('one'));
    expect((await publish()).Version).toBe('3');
    await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Timeout: 5 }));
    await waitUntilFunctionUpdated({ client: lambda, ...fast }, { FunctionName });
    expect((await publish()).Version).toBe('4');
    expect((await configuration({ Qualifier: '3' })).Timeout).toBe(3);
  });

  test('keep their RevisionId, while publishing one changes that of the function', async () => {
    const before = await configuration();
    const version = await lambda.send(new PublishVersionCommand({ FunctionName, RevisionId: before.RevisionId }));
    expect(version.RevisionId).not.toBe(before.RevisionId);
    await waitUntilPublishedVersionActive({ client: lambda, ...fast }, { FunctionName, Qualifier: version.Version });
    expect((await configuration({ Qualifier: version.Version })).RevisionId).toBe(version.RevisionId);
    const after = await configuration();
    expect([before.RevisionId, version.RevisionId]).not.toContain(after.RevisionId);
    const again = new PublishVersionCommand({ FunctionName, RevisionId: before.RevisionId });
    expect(await refusal(lambda.send(again))).toMatchObject({ name: 'PreconditionFailedException', status: 412 });
    await publish();
    expect((await configuration()).RevisionId).toBe(after.RevisionId);
  });

  test('are of the code that was meant', async () => {
    const refused = await refusal(publish({ CodeSha256: hashOf(code('two')) }));
    expect(refused).toMatchObject({ name: 'InvalidParameterValueException', status: 400 });
    expect(refused.message).toContain(hashOf(code('one')));
  });

  test('come in pages, and go one at a time', async () => {
    for (let index = 0; index < 4; index += 1) {
      await update(code(String(index)));
      await publish();
    }
    const versions: (string | undefined)[] = [];
    for await (const page of paginateListVersionsByFunction({ client: lambda, pageSize: 2 }, { FunctionName })) {
      versions.push(...(page.Versions ?? []).map(({ Version }) => Version));
      // As in every list of Lambda's: only GetFunction tells.
      for (const version of page.Versions ?? []) {
        expect(version.CodeSha256).toBeDefined();
        for (const name of ['State', 'LastUpdateStatus', 'RuntimeVersionConfig'])
          expect(version).not.toHaveProperty(name);
      }
    }
    expect(versions).toEqual(['$LATEST', '1', '2', '3', '4']);
    await lambda.send(new DeleteFunctionCommand({ FunctionName, Qualifier: '4' }));
    expect(await refusal(configuration({ Qualifier: '4' }))).toMatchObject({ name: 'ResourceNotFoundException' });
    await update(code('again'));
    expect((await publish()).Version).toBe('5');
  });
});

describe('invoking', () => {
  test('runs the version that is asked for', async () => {
    await publish();
    await update(code('two'));
    const call = async (Qualifier?: string) => {
      const result = await lambda.send(
        new InvokeCommand({ FunctionName, Payload: JSON.stringify({ x: 1 }), ...(Qualifier ? { Qualifier } : {}) }),
      );
      return { ...JSON.parse(Buffer.from(result.Payload ?? []).toString()), error: result.FunctionError };
    };
    expect(await call('1')).toEqual({ answer: 'one', event: { x: 1 } });
    expect(await call()).toEqual({ answer: 'two', event: { x: 1 } });
    await update(zipOf({ 'index.mjs': "export const handler = async () => { throw new TypeError('no'); };" }));
    expect(await call()).toMatchObject({ errorType: 'TypeError', errorMessage: 'no', error: 'Unhandled' });
  });
});
