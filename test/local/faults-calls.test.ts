import { request } from 'node:http';
import { CloudFrontClient, ListDistributionsCommand, ListKeyGroupsCommand } from '@aws-sdk/client-cloudfront';
import { GetRoleCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import {
  GetFunctionCommand,
  LambdaClient,
  ListFunctionsCommand,
  PutFunctionEventInvokeConfigCommand,
} from '@aws-sdk/client-lambda';
import {
  CreateBucketCommand,
  GetBucketAnalyticsConfigurationCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { refusal, useLocalEdge } from './running-edge.ts';

const edge = useLocalEdge();
const Bucket = 'faults';
let s3: S3Client;
let lambda: LambdaClient;

beforeAll(async () => {
  s3 = new S3Client(edge.client());
  lambda = new LambdaClient(edge.client('eu-west-1', 'AKIACALLER'));
  await s3.send(new CreateBucketCommand({ Bucket }));
});

beforeEach(async () => {
  await fetch(`${edge.url}/_local/faults`, { method: 'DELETE' });
  await fetch(`${edge.url}/_local/calls`, { method: 'DELETE' });
});

function setFaults(...rules: object[]): Promise<Response> {
  return fetch(`${edge.url}/_local/faults`, { method: 'PUT', body: JSON.stringify({ rules }) });
}

async function calls(): Promise<Record<string, unknown>[]> {
  const { calls } = (await (await fetch(`${edge.url}/_local/calls`)).json()) as { calls: Record<string, unknown>[] };
  return calls;
}

const put = (Key: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body: 'body' }));
const get = (Key: string) => s3.send(new GetObjectCommand({ Bucket, Key }));

describe('a fault', () => {
  test('fails the next matching calls and no others', async () => {
    await setFaults({
      operation: 'PutObject',
      times: 2,
      status: 503,
      code: 'SlowDown',
      message: 'Please reduce your request rate.',
    });
    expect(await refusal(put('a'))).toMatchObject({
      name: 'SlowDown',
      status: 503,
      message: 'Please reduce your request rate.',
    });
    expect(await refusal(get('a'))).toMatchObject({ name: 'NoSuchKey' });
    expect(await refusal(put('a'))).toMatchObject({ status: 503 });
    await put('a');
  });

  test('lets the SDK try again', async () => {
    await setFaults({ operation: 'PutObject', times: 1, status: 503, code: 'ServiceUnavailable' });
    const retrying = new S3Client({ ...edge.client(), maxAttempts: 2 });
    await retrying.send(new PutObjectCommand({ Bucket, Key: 'retried', Body: 'x' }));
    expect((await calls()).map(({ operation, status }) => [operation, status])).toEqual([
      ['PutObject', 503],
      ['PutObject', 200],
    ]);
  });

  test('passes the first calls with skip, and looks at service and resource', async () => {
    await setFaults(
      { operation: '*', service: 'lambda', times: 1, status: 429, code: 'TooManyRequestsException' },
      { operation: 'PutObject', resource: `${Bucket}/skip*`, skip: 1, times: 1, status: 403, code: 'AccessDenied' },
    );
    await put('other');
    await put('skip-1');
    expect(await refusal(put('skip-2'))).toMatchObject({ name: 'AccessDenied', status: 403 });
    await put('skip-3');
    expect(await refusal(lambda.send(new ListFunctionsCommand({})))).toMatchObject({
      name: 'TooManyRequestsException',
      status: 429,
    });
  });

  test.each([
    [false, 'NoSuchKey'],
    [true, undefined],
  ])('with after: %s fails before or after the effect', async (after, left) => {
    await setFaults({ operation: 'PutObject', times: 1, status: 500, code: 'InternalError', after });
    expect(await refusal(put(`after-${after}`))).toMatchObject({ name: 'InternalError', status: 500 });
    const found = await get(`after-${after}`).then(
      () => undefined,
      (error: Error) => error.name,
    );
    expect(found).toBe(left);
  });

  test.each([
    [false, 'NoSuchKey'],
    [true, undefined],
  ])('with reset and after: %s cuts the connection', async (after, left) => {
    await setFaults({ operation: 'PutObject', times: 1, reset: true, after });
    const refused = await refusal(put(`reset-${after}`));
    expect(refused.status).toBeUndefined();
    expect(refused.message).toMatch(/socket hang up|ECONNRESET/);
    expect((await calls()).at(-1)).toMatchObject({ operation: 'PutObject', status: null });
    expect(
      await get(`reset-${after}`).then(
        () => undefined,
        (error: Error) => error.name,
      ),
    ).toBe(left);
  });

  test('with delayMs alone is only late', async () => {
    await setFaults({ operation: 'PutObject', times: 1, delayMs: 150 });
    const start = performance.now();
    await put('late');
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  test('with delayMs and after takes effect at once and answers late, which the list of calls shows', async () => {
    await setFaults({ operation: 'PutObject', times: 1, delayMs: 300, after: true });
    const late = put('effective');
    let call: Record<string, unknown> | undefined;
    while (!call?.effective) {
      call = (await calls()).find(({ operation }) => operation === 'PutObject');
    }
    expect(call.status).toBeNull();
    expect((await get('effective')).ContentLength).toBe(4);
    await late;
    expect((await calls())[0]).toMatchObject({ operation: 'PutObject', status: 200, effective: true });
  });

  test('that nobody can understand is refused with what is wrong', async () => {
    for (const [rule, message] of [
      [{ operation: 'PutObject', times: 1 }, 'one of "status", "reset" or "delayMs"'],
      [{ operation: 'PutObject', statuss: 503 }, 'unknown key "statuss"'],
      [{ status: 503 }, '"operation" is required'],
      [{ operation: 'PutObject', status: '503' }, '"status" must be a number'],
    ] as const) {
      const response = await setFaults(rule);
      expect(response.status).toBe(400);
      expect(((await response.json()) as { message: string }).message).toContain(message);
    }
  });

  test('is listed with what is left of it, and taken away', async () => {
    await setFaults({ operation: 'PutObject', times: 3, status: 503, code: 'SlowDown' });
    await refusal(put('x'));
    const list = async () => (await fetch(`${edge.url}/_local/faults`)).json();
    expect(await list()).toMatchObject({ rules: [{ operation: 'PutObject', times: 2 }] });
    await fetch(`${edge.url}/_local/faults`, { method: 'DELETE' });
    expect(await list()).toEqual({ rules: [] });
    await put('x');
  });
});

describe('the list of calls', () => {
  test('has every call in order, with service, operation, resource, status and caller', async () => {
    await put('a/b c.txt');
    await refusal(lambda.send(new GetFunctionCommand({ FunctionName: 'nobody' })));
    await refusal(new IAMClient(edge.client()).send(new GetRoleCommand({ RoleName: 'nobody' })));
    await new CloudFrontClient(edge.client()).send(new ListDistributionsCommand({}));
    expect(await calls()).toMatchObject([
      { service: 's3', operation: 'PutObject', resource: 'faults/a/b c.txt', status: 200, accessKeyId: 'AKIALOCAL' },
      { service: 'lambda', operation: 'GetFunction', resource: 'nobody', status: 404, accessKeyId: 'AKIACALLER' },
      { service: 'iam', operation: 'GetRole', resource: 'nobody', status: 404 },
      { service: 'cloudfront', operation: 'ListDistributions', resource: '', status: 200 },
    ]);
    expect(String((await calls())[0]?.at)).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    await fetch(`${edge.url}/_local/calls`, { method: 'DELETE' });
    expect(await calls()).toEqual([]);
  });
});

describe('what is not implemented', () => {
  test('is answered as AWS answers an unknown operation, and named in the log', async () => {
    const attempts: [() => Promise<unknown>, object, string][] = [
      [
        () => lambda.send(new PutFunctionEventInvokeConfigCommand({ FunctionName: 'x' })),
        { name: 'UnknownOperationException', status: 404 },
        'lambda PutFunctionEventInvokeConfig',
      ],
      [
        () => new CloudFrontClient(edge.client()).send(new ListKeyGroupsCommand({})),
        { name: 'UnknownOperationException', status: 404 },
        'cloudfront ListKeyGroups',
      ],
      [
        () => new IAMClient(edge.client()).send(new ListUsersCommand({})),
        { name: 'InvalidAction', status: 400 },
        'iam ListUsers',
      ],
      [
        () => s3.send(new GetBucketAnalyticsConfigurationCommand({ Bucket, Id: 'x' })),
        { name: 'NotImplemented', status: 501 },
        's3 GetBucketAnalyticsConfiguration',
      ],
    ];
    for (const [call, expected, line] of attempts) {
      expect(await refusal(call())).toMatchObject(expected);
      expect(edge.log.lines.join('\n')).toContain(line);
    }
  });
});

describe('input that lacks what is required', () => {
  const signed = (service: string) => ({
    authorization: `AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
  });

  test('is refused with the name of what is missing', async () => {
    const created = await fetch(`${edge.url}/2015-03-31/functions`, {
      method: 'POST',
      headers: signed('lambda'),
      body: JSON.stringify({ FunctionName: 'x', Code: {} }),
    });
    expect([created.status, created.headers.get('x-amzn-errortype')]).toEqual([400, 'ValidationException']);
    expect(await created.json()).toEqual({
      message:
        "1 validation error detected: Value null at 'role' failed to satisfy constraint: Member must not be null",
    });
    const role = await fetch(edge.url, {
      method: 'POST',
      headers: signed('iam'),
      body: new URLSearchParams({ Action: 'GetRole', Version: '2010-05-08' }),
    });
    expect([role.status, await role.text()]).toEqual([400, expect.stringContaining('<Code>ValidationError</Code>')]);
  });

  test('and what cannot be read at all is refused, and is no bug of the local edge', async () => {
    const created = await fetch(`${edge.url}/2015-03-31/functions`, {
      method: 'POST',
      headers: signed('lambda'),
      body: '{',
    });
    expect([created.status, created.headers.get('x-amzn-errortype')]).toEqual([400, 'InvalidRequestContentException']);
    const empty = await fetch(`${edge.url}/2015-03-31/functions`, {
      method: 'POST',
      headers: signed('lambda'),
      body: 'null',
    });
    expect([empty.status, empty.headers.get('x-amzn-errortype')]).toEqual([400, 'ValidationException']);
    const policy = await fetch(`${edge.url}/2020-05-31/cache-policy`, {
      method: 'POST',
      headers: signed('cloudfront'),
    });
    expect([policy.status, await policy.text()]).toEqual([400, expect.stringContaining('<Code>MissingBody</Code>')]);
    expect((await fetch(`${edge.url}/%zz/key`)).status).toBe(400);
    expect((await fetch(`${edge.url}/${Bucket}/%zz`)).status).toBe(400);
    const deleted = await fetch(`${edge.url}/${Bucket}?delete`, {
      method: 'POST',
      headers: signed('s3'),
      body: '<Delete',
    });
    expect([deleted.status, await deleted.text()]).toEqual([400, expect.stringContaining('<Code>MalformedXML</Code>')]);
    expect(edge.log.lines.filter((line) => line.includes('    at '))).toEqual([]);
  });
});

describe('the port', () => {
  const status = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(edge.url);
      request({ host: '127.0.0.1', port, path: '/_local/health', headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  test('serves names of this machine alone', async () => {
    expect(await status('127.0.0.1:4599')).toBe(200);
    expect(await status('localhost')).toBe(200);
    expect(await status('[::1]:4599')).toBe(200);
    expect(await status('example.com')).toBe(403);
    expect(await status('localhost.example.com')).toBe(403);
    expect(await status('127.0.0.1.example.com')).toBe(403);
  });
});
