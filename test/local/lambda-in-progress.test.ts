import {
  CreateFunctionCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  PublishVersionCommand,
  UpdateFunctionCodeCommand,
  waitUntilFunctionActiveV2,
  waitUntilFunctionUpdated,
  waitUntilPublishedVersionActive,
} from '@aws-sdk/client-lambda';
import { beforeAll, expect, test } from '@jest/globals';
import { refusal, useLocalEdge } from './running-edge.ts';
import { zipOf } from './zips.ts';

/** Changes that take so long that a call on a busy machine still meets them under way. */
const edge = useLocalEdge({ functionUpdateMs: 2_000 });
const FunctionName = 'slow';
const soon = { minDelay: 0.05, maxDelay: 0.1, maxWaitTime: 20 };
let lambda: LambdaClient;

const code = (answer: string) => zipOf({ 'index.mjs': `export const handler = async () => '${answer}';` });
const configuration = (input: object = {}) =>
  lambda.send(new GetFunctionConfigurationCommand({ FunctionName, ...input }));

beforeAll(async () => {
  lambda = new LambdaClient(edge.client());
  const settings = {
    Role: 'arn:aws:iam::123456789012:role/edge',
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
  } as const;
  await lambda.send(new CreateFunctionCommand({ FunctionName, ...settings, Code: { ZipFile: code('one') } }));
  await waitUntilFunctionActiveV2({ client: lambda, ...soon }, { FunctionName });
});

test('an update is in progress for a while, refuses writes meanwhile, and changes RevisionId at both ends', async () => {
  const before = await configuration();
  const during = await lambda.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile: code('two') }));
  expect(during.LastUpdateStatus).toBe('InProgress');
  expect(during.CodeSha256).not.toBe(before.CodeSha256);
  expect(await refusal(lambda.send(new PublishVersionCommand({ FunctionName })))).toMatchObject({
    name: 'ResourceConflictException',
    status: 409,
  });
  await waitUntilFunctionUpdated({ client: lambda, ...soon }, { FunctionName });
  const after = await configuration();
  expect(new Set([before.RevisionId, during.RevisionId, after.RevisionId]).size).toBe(3);
  expect(after).toMatchObject({ LastUpdateStatus: 'Successful', CodeSha256: during.CodeSha256 });
  const stale = new PublishVersionCommand({ FunctionName, RevisionId: during.RevisionId });
  expect(await refusal(lambda.send(stale))).toMatchObject({ name: 'PreconditionFailedException', status: 412 });
});

test('a version is Pending, then Active', async () => {
  const { Version } = await lambda.send(new PublishVersionCommand({ FunctionName }));
  expect((await configuration({ Qualifier: Version })).State).toBe('Pending');
  await waitUntilPublishedVersionActive({ client: lambda, ...soon }, { FunctionName, Qualifier: Version });
});
