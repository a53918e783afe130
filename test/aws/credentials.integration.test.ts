import { tmpdir } from 'node:os';
import path from 'node:path';
import { ListDistributionsCommand } from '@aws-sdk/client-cloudfront';
import { GetRoleCommand } from '@aws-sdk/client-iam';
import { ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { call } from '../../src/aws/call.ts';
import type { AwsClients } from '../../src/aws/clients.ts';
import { createClients } from '../../src/aws/create-clients.ts';
import { headObject, readObject } from '../../src/aws/s3-objects.ts';
import { type LocalAws, localCredentials, recordingLog, startLocalAws } from './local-aws.ts';

let aws: LocalAws;

beforeAll(async () => {
  aws = await startLocalAws();
  await aws.createBucket('bucket');
});
afterAll(() => aws.close());

const description = { action: 'x:Y', resource: '*', doing: 'looking around' };
const object = { bucket: 'bucket', key: 'key' };
const reading = { doing: 'looking around', maximumBytes: 1024 };

/** One call of each service; HEAD is apart, as its refusals have no body. */
const calls: [string, (clients: AwsClients) => Promise<unknown>][] = [
  ['Lambda', async (to) => call(description, async () => (await to.lambda()).send(new ListFunctionsCommand({})))],
  [
    'CloudFront',
    async (to) => call(description, async () => (await to.cloudfront()).send(new ListDistributionsCommand({}))),
  ],
  ['IAM', async (to) => call(description, async () => (await to.iam()).send(new GetRoleCommand({ RoleName: 'x' })))],
  ['S3', async (to) => readObject(await to.s3(), object, reading)],
  ['HEAD of S3', async (to) => headObject(await to.s3(), object, reading)],
];

describe.each([
  ['EXPIRED', 'AWS credentials expired', /role-duration-seconds/],
  ['INVALID', 'AWS credentials are not valid', /configure-aws-credentials/],
])('credentials that are %s', (prefix, title, advice) => {
  test.each(calls)('are told from all other refusals by %s', async (_service, send) => {
    const environment = { ...localCredentials, AWS_ENDPOINT_URL: aws.url, AWS_ACCESS_KEY_ID: `${prefix}KEY` };
    const failed = send(createClients({ environment, log: recordingLog() }));
    await expect(failed).rejects.toMatchObject({ title });
    await expect(failed).rejects.toThrow(advice);
  });
});

test('none at all says which step is missing', async () => {
  const before = Object.entries(process.env).filter(([name]) => name.startsWith('AWS_'));
  const forget = () => {
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  };
  forget();
  const nowhere = path.join(tmpdir(), 'no-such-folder');
  Object.assign(process.env, {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: nowhere,
    AWS_SHARED_CREDENTIALS_FILE: nowhere,
  });
  try {
    const environment = { AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: aws.url };
    const clients = createClients({ environment, log: recordingLog() });
    for (const [, send] of calls) await expect(send(clients)).rejects.toThrow(/id-token: write/);
  } finally {
    forget();
    Object.assign(process.env, Object.fromEntries(before));
  }
});
