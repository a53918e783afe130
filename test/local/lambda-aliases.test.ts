import {
  AddPermissionCommand,
  CreateAliasCommand,
  CreateFunctionCommand,
  DeleteAliasCommand,
  DeleteFunctionCommand,
  GetAliasCommand,
  GetFunctionConfigurationCommand,
  GetPolicyCommand,
  LambdaClient,
  ListAliasesCommand,
  ListTagsCommand,
  PublishVersionCommand,
  RemovePermissionCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAliasCommand,
  UpdateFunctionCodeCommand,
} from '@aws-sdk/client-lambda';
import { beforeAll, expect, test } from '@jest/globals';
import { systemClock } from '../../src/kit/clock.ts';
import { createLambdaService } from '../../src/local/lambda/service.ts';
import { refusal, useLocalEdge } from './running-edge.ts';
import { zipOf } from './zips.ts';

const edge = useLocalEdge({ functionUpdateMs: 0 });
const FunctionName = 'aliased';
const zip = (text: string) => zipOf({ 'index.mjs': `export const handler = async () => '${text}';` });
let lambda: LambdaClient;
let arn: string;

beforeAll(async () => {
  lambda = new LambdaClient(edge.client());
  const created = await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role: 'arn:aws:iam::123456789012:role/r',
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile: zip('1') },
      Tags: { stage: 'dev' },
    }),
  );
  arn = created.FunctionArn ?? '';
  await lambda.send(new PublishVersionCommand({ FunctionName }));
  await lambda.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile: zip('2'), Publish: true }));
});

test('an alias stands for a version, moves under its RevisionId, and holds the version', async () => {
  const made = await lambda.send(new CreateAliasCommand({ FunctionName, Name: 'live', FunctionVersion: '1' }));
  expect(made).toMatchObject({ AliasArn: `${arn}:live`, FunctionVersion: '1' });
  const read = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName, Qualifier: 'live' }));
  expect(read).toMatchObject({ Version: '1', FunctionArn: `${arn}:live` });
  const moved = await lambda.send(
    new UpdateAliasCommand({ FunctionName, Name: 'live', FunctionVersion: '2', RevisionId: made.RevisionId }),
  );
  expect(moved.FunctionVersion).toBe('2');
  const stale = new UpdateAliasCommand({
    FunctionName,
    Name: 'live',
    FunctionVersion: '1',
    RevisionId: made.RevisionId,
  });
  expect(await refusal(lambda.send(stale))).toMatchObject({ name: 'PreconditionFailedException', status: 412 });
  const remove = () => lambda.send(new DeleteFunctionCommand({ FunctionName, Qualifier: '2' }));
  expect(await refusal(remove())).toMatchObject({ name: 'ResourceConflictException' });
  expect((await lambda.send(new ListAliasesCommand({ FunctionName }))).Aliases).toMatchObject([{ Name: 'live' }]);
  await lambda.send(new DeleteAliasCommand({ FunctionName, Name: 'live' }));
  expect(await refusal(lambda.send(new GetAliasCommand({ FunctionName, Name: 'live' })))).toMatchObject({
    status: 404,
  });
});

test('an alias of a version that is not there, or of a number as its name, is refused', async () => {
  const create = (Name: string, FunctionVersion: string) =>
    lambda.send(new CreateAliasCommand({ FunctionName, Name, FunctionVersion }));
  expect(await refusal(create('x', '99'))).toMatchObject({ name: 'ResourceNotFoundException' });
  expect(await refusal(create('12', '1'))).toMatchObject({ name: 'ValidationException' });
});

test('permissions and tags are kept', async () => {
  const add = () =>
    lambda.send(
      new AddPermissionCommand({
        FunctionName,
        StatementId: 's',
        Action: 'lambda:InvokeFunction',
        Principal: 'apigateway.amazonaws.com',
        SourceArn: 'arn:aws:execute-api:us-east-1:123456789012:abc/*',
      }),
    );
  await add();
  expect(await refusal(add())).toMatchObject({ name: 'ResourceConflictException' });
  const { Policy } = await lambda.send(new GetPolicyCommand({ FunctionName }));
  expect(JSON.parse(Policy ?? '').Statement).toMatchObject([
    { Sid: 's', Principal: { Service: 'apigateway.amazonaws.com' }, Resource: arn },
  ]);
  const { RevisionId } = await lambda.send(new GetPolicyCommand({ FunctionName }));
  const fn = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }));
  expect(RevisionId).toBe(fn.RevisionId);
  const stale = new RemovePermissionCommand({ FunctionName, StatementId: 's', RevisionId: 'stale' });
  expect(await refusal(lambda.send(stale))).toMatchObject({ status: 412 });
  await lambda.send(new RemovePermissionCommand({ FunctionName, StatementId: 's', RevisionId }));
  expect((await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }))).RevisionId).not.toBe(RevisionId);
  expect(await refusal(lambda.send(new GetPolicyCommand({ FunctionName })))).toMatchObject({ status: 404 });
  await lambda.send(new TagResourceCommand({ Resource: arn, Tags: { team: 'edge' } }));
  await lambda.send(new UntagResourceCommand({ Resource: arn, TagKeys: ['stage'] }));
  expect((await lambda.send(new ListTagsCommand({ Resource: arn }))).Tags).toEqual({ team: 'edge' });
});

test('a version that a distribution uses is not deleted, nor is its function', async () => {
  const service = createLambdaService({
    clock: systemClock,
    objects: { regionOf: () => undefined, readVersion: () => undefined },
    roles: { trusts: () => undefined },
    run: () => Promise.reject(new Error('not called')),
    updateMs: 0,
  });
  const call = (operation: string, input: object) =>
    service.operations[operation]!({
      operation,
      input: { FunctionName, ...input },
      rawBody: Buffer.alloc(0),
      headers: {},
      accessKeyId: 'AKIALOCAL',
      region: 'us-east-1',
      endpoint: 'http://127.0.0.1',
    });
  await call('CreateFunction', {
    Role: 'arn:aws:iam::123456789012:role/r',
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Code: { ZipFile: zip('1') },
    Publish: true,
  });
  let used = [`arn:aws:cloudfront::123456789012:distribution/E1`];
  service.setVersionUse({ distributionsUsing: (version) => (version === `${arn}:1` ? used : []) });
  const replicated = expect.objectContaining({
    code: 'InvalidParameterValueException',
    message: expect.stringContaining(`Lambda was unable to delete ${arn}:1 because it is a replicated function.`),
  });
  expect(() => call('DeleteFunction', { Qualifier: '1' })).toThrow(replicated);
  expect(() => call('DeleteFunction', {})).toThrow(replicated);
  expect(service.find(`${arn}:1`)).toMatchObject({ version: '1', state: 'Active' });
  used = [];
  await call('DeleteFunction', { Qualifier: '1' });
  expect(service.find(`${arn}:1`)).toBeUndefined();
});
