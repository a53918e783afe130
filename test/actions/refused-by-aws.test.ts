/** What only AWS can tell: one error that lists it, before anything is written. */
import {
  CloudFrontClient,
  CreateFunctionCommand as CreateEdgeCodeCommand,
  GetDistributionConfigCommand,
  PublishFunctionCommand,
  UpdateDistributionCommand,
} from '@aws-sdk/client-cloudfront';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, type CreateFunctionCommandInput, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { localCredentials } from '../../scripts/demo/infrastructure.ts';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { expectRefusal, expectRefusedWithoutWrites, expectSuccess, type Observed, observe } from './support/observe.ts';
import { addFiles, artifactOf, zipOf } from './support/workspace.ts';

type Inputs = Record<string, string>;
let scene: Scene;
let bytes: Uint8Array;
const account = '123456789012';

beforeAll(async () => {
  scene = await openScene(['dev-greeting', 'dev-other']);
  bytes = await zipOf('good');
  await addFiles(scene.workspace, {
    'good.zip': bytes,
    'fresh.zip': await zipOf('fresh'),
    'latest.zip': await zipOf('latest'),
    'layered.json': JSON.stringify([
      artifactOf('greeting', 'good.zip', bytes),
      artifactOf('missing', 'good.zip', bytes),
    ]),
  });
});
afterAll(() => scene.close());
afterEach(() => scene.setFaults([]));

const settings = () => ({
  endpoint: scene.url,
  region: 'us-east-1',
  credentials: { accessKeyId: localCredentials.AWS_ACCESS_KEY_ID, secretAccessKey: 'local' },
});
const publish = (inputs: Inputs = {}, environment: Inputs = {}): Promise<Observed> => {
  const usual = {
    'function-name': 'dev-greeting',
    'artifact-path': 'good.zip',
    'distribution-id': scene.infrastructure.distributionId,
    associations: 'default viewer-request',
  };
  return observe(scene, () => scene.run('actions/publish-edge-version', { ...usual, ...inputs }, { environment }));
};
const upload = (inputs: Inputs = {}, environment: Inputs = {}): Promise<Observed> => {
  const usual = { 'function-name': 'greeting', 'artifact-path': 'good.zip', bucket: 'demo-artifacts' };
  return observe(scene, () => scene.run('actions/upload-artifact-hash', { ...usual, ...inputs }, { environment }));
};
const createFunction = async (FunctionName: string, more: Partial<CreateFunctionCommandInput> = {}) =>
  new LambdaClient(settings()).send(
    new CreateFunctionCommand({
      FunctionName,
      Role: `arn:aws:iam::${account}:role/demo-edge`,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile: bytes },
      ...more,
    }),
  );

describe('the function', () => {
  test('is not there: its Terraform module is named', async () => {
    expectRefusedWithoutWrites(
      await publish({ 'function-name': 'dev-missing' }),
      /no such function in us-east-1.*module edge-function.*name = "dev-missing"/,
    );
  });

  test.each([
    ['runtime', { runtime: 'nodejs22.x' }, /runtime is nodejs24\.x in AWS.*nodejs22\.x.*set runtime = "nodejs22\.x"/],
    ['handler', { handler: 'app.main' }, /handler is index\.handler in AWS.*set handler = "app\.main"/],
  ])('has another %s: the Terraform argument is named', async (_name, inputs, message) => {
    expectRefusedWithoutWrites(await publish(inputs as Inputs), message);
  });

  test.each<[string, Partial<CreateFunctionCommandInput>, RegExp]>([
    ['environment', { Environment: { Variables: { KEY: 'value' } } }, /does not support environment variables/],
    ['layers', { Layers: [`arn:aws:lambda:us-east-1:${account}:layer:tools:1`] }, /does not support layers/],
    ['vpc', { VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] } }, /does not support.*VPC/i],
    ['arm64', { Architectures: ['arm64'] }, /does not support.*arm64/],
  ])('has %s', async (name, configuration, message) => {
    await createFunction(`dev-${name}`, configuration);
    expectRefusedWithoutWrites(await publish({ 'function-name': `dev-${name}` }), message);
  });

  test('has a role that edgelambda may not assume', async () => {
    const AssumeRolePolicyDocument = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    });
    await new IAMClient(settings()).send(new CreateRoleCommand({ RoleName: 'lambda-only', AssumeRolePolicyDocument }));
    await createFunction('dev-untrusted', { Role: `arn:aws:iam::${account}:role/lambda-only` });
    expectRefusedWithoutWrites(
      await publish({ 'function-name': 'dev-untrusted' }),
      /role\/lambda-only does not trust edgelambda\.amazonaws\.com.*assume_role_policy/,
    );
  });

  test('several things are one list', async () => {
    const run = await publish({
      'function-name': 'dev-environment',
      runtime: 'nodejs22.x',
      associations: '/x viewer-request',
    });
    expectRefusedWithoutWrites(run, /3 things are in the way/);
  });
});

describe('the distribution', () => {
  test('is not there', async () => {
    const run = await publish({ 'distribution-id': 'E00000000000NO' });
    expectRefusedWithoutWrites(run, /no distribution E00000000000NO in this account.*distribution-id/);
  });

  test('has no such path pattern: lists those that it has', async () => {
    const run = await publish({ associations: '/nowhere/* viewer-request' });
    expectRefusedWithoutWrites(run, /no path pattern "\/nowhere\/\*"\. It has default/);
  });

  test('runs the function nowhere yet, and associations are left out', async () => {
    expectRefusedWithoutWrites(await publish({ associations: '' }), /not associated.*Give associations/);
  });

  test('has another function in the slot: it is named, and take-over takes it', async () => {
    expectSuccess(await publish({ associations: 'default origin-request', 'function-name': 'dev-other' }));
    const refused = await publish({ associations: 'default origin-request' });
    expectRefusedWithoutWrites(refused, /origin-request of default is held by dev-other:1.*take-over: true/);
    const taken = await publish({ associations: 'default origin-request', 'take-over': 'true' });
    expectSuccess(taken);
    expect(taken.outputs['previous-version-arn']).toMatch(/:dev-other:1$/);
  });

  test('has a CloudFront Function on the other viewer event', async () => {
    const cloudfront = new CloudFrontClient(settings());
    const made = await cloudfront.send(
      new CreateEdgeCodeCommand({
        Name: 'headers',
        FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' },
        FunctionCode: Buffer.from('function handler(event) { return event.response; }'),
      }),
    );
    await cloudfront.send(new PublishFunctionCommand({ Name: 'headers', IfMatch: made.ETag }));
    const Id = scene.infrastructure.distributionId;
    const put = async (Items: { EventType: 'viewer-response'; FunctionARN: string }[]) => {
      const { DistributionConfig, ETag } = await cloudfront.send(new GetDistributionConfigCommand({ Id }));
      DistributionConfig!.DefaultCacheBehavior!.FunctionAssociations = { Quantity: Items.length, Items };
      await cloudfront.send(new UpdateDistributionCommand({ Id, IfMatch: ETag, DistributionConfig }));
    };
    await put([{ EventType: 'viewer-response', FunctionARN: made.FunctionSummary!.FunctionMetadata!.FunctionARN! }]);
    try {
      expectRefusedWithoutWrites(await publish(), /CloudFront Function headers is on that behaviour's viewer-response/);
    } finally {
      await put([]);
    }
  });
});

describe('permissions: the IAM statement with the exact resource', () => {
  const s3 = (key: string) => `arn:aws:s3:::demo-artifacts/${key}`;
  test.each<[string, string, RegExp]>([
    [
      'GetFunctionConfiguration',
      'AccessDeniedException',
      /"lambda:GetFunctionConfiguration",\s+"Resource": "arn:aws:lambda:us-east-1:[^"]*:function:dev-greeting"/,
    ],
    [
      'GetDistribution',
      'AccessDenied',
      /"cloudfront:GetDistribution",\s+"Resource": "arn:aws:cloudfront::[^"]*:distribution\/E[A-Z0-9]+"/,
    ],
    [
      'ListVersionsByFunction',
      'AccessDeniedException',
      /"lambda:ListVersionsByFunction",\s+"Resource": "arn:aws:lambda:us-east-1:123456789012:function:dev-greeting"/,
    ],
  ])('%s: nothing is written', async (operation, code, statement) => {
    await scene.setFaults([{ operation, times: 100, status: 403, code }]);
    expectRefusedWithoutWrites(await publish({ 'artifact-path': 'latest.zip' }), statement);
  });

  test.each<[string, string, RegExp]>([
    [
      'UpdateFunctionCode',
      'AccessDeniedException',
      /"lambda:UpdateFunctionCode",\s+"Resource": "arn:aws:lambda:us-east-1:123456789012:function:dev-greeting"/,
    ],
    [
      'PublishVersion',
      'AccessDeniedException',
      /"lambda:PublishVersion",\s+"Resource": "arn:aws:lambda:us-east-1:123456789012:function:dev-greeting"/,
    ],
    [
      'UpdateDistribution',
      'AccessDenied',
      /"cloudfront:UpdateDistribution",\s+"Resource": "arn:aws:cloudfront::123456789012:distribution\/E[A-Z0-9]+"/,
    ],
  ])('%s: says what is true by then', async (operation, code, statement) => {
    await scene.setFaults([{ operation, times: 100, status: 403, code }]);
    const run = await publish({ 'artifact-path': 'latest.zip' });
    expectRefusal(run, statement);
    if (operation !== 'UpdateFunctionCode') expect(run.log).toMatch(/What is true now: .*(\$LATEST|published)/);
  });

  test('the run after these finishes what they began', async () => {
    const run = await publish({ 'artifact-path': 'latest.zip' });
    expectSuccess(run);
    expect(run.writes).toEqual(['UpdateDistribution']);
  });

  test('GetRole may be denied: CloudFront tells itself', async () => {
    await scene.setFaults([{ operation: 'GetRole', times: 100, status: 403, code: 'AccessDenied' }]);
    expectSuccess(await publish({ 'artifact-path': 'fresh.zip' }));
  });

  test('S3', async () => {
    await scene.setFaults([{ operation: 'PutObject', times: 100, status: 403, code: 'AccessDenied' }]);
    const put = await upload({ prefix: 'team' });
    expectRefusal(
      put,
      /"s3:PutObject",\s+"Resource": "arn:aws:s3:::demo-artifacts\/team\/greeting\/sha256\/[0-9a-f]{64}\//,
    );
    await scene.setFaults([{ operation: '*', service: 's3', times: 100, status: 403, code: 'AccessDenied' }]);
    expectRefusal(await upload(), new RegExp(`"s3:GetObject",\\s+"Resource": "${s3('greeting/sha256/')}`));
    const read = await publish({ 'artifact-path': '', 's3-bucket': 'demo-artifacts', 's3-key': 'x/code.zip' });
    expectRefusedWithoutWrites(read, new RegExp(`"s3:GetObject",\\s+"Resource": "${s3('x/code.zip')}"`));
    await scene.setFaults([]);
    expectSuccess(await upload({ prefix: 'team' }));
  });

  test('a bucket or an object that is not there', async () => {
    expectRefusal(await upload({ bucket: 'no-such-bucket' }), /bucket no-such-bucket does not exist/);
    const read = await publish({ 'artifact-path': '', 's3-bucket': 'demo-artifacts', 's3-key': 'x/code.zip' });
    expectRefusedWithoutWrites(read, /no object s3:\/\/demo-artifacts\/x\/code\.zip/);
    const recorded = { stage: 'dev', 'release-bucket': 'no-such-bucket' };
    expectRefusedWithoutWrites(
      await observe(scene, () => scene.publish(recorded)),
      /bucket no-such-bucket does not exist/,
    );
  });
});

describe('credentials', () => {
  const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_EC2_METADATA_DISABLED: 'true' };
  test.each<[string, Inputs, RegExp]>([
    ['missing', none, /title=No AWS credentials.*configure-aws-credentials.*id-token: write/],
    ['expired', { AWS_ACCESS_KEY_ID: 'EXPIREDKEY0000000000' }, /title=AWS credentials expired.*role-duration-seconds/],
  ])('%s', async (_name, environment, message) => {
    expectRefusedWithoutWrites(await publish({ 'artifact-path': 'fresh.zip' }, environment), message);
    expectRefusedWithoutWrites(await upload({ version: 'next' }, environment), message);
  });

  test('not known to AWS', async () => {
    await scene.setFaults([{ operation: '*', times: 100, status: 403, code: 'InvalidClientTokenId' }]);
    expectRefusedWithoutWrites(await publish(), /title=AWS credentials are not valid/);
  });

  test('a wrong signature: what AWS says of it holds the token, and is not shown', async () => {
    const message = 'The Canonical String for this request should have been x-amz-security-token:SESSION-TOKEN-TEXT';
    await scene.setFaults([{ operation: '*', times: 100, status: 403, code: 'SignatureDoesNotMatch', message }]);
    const run = await publish({}, { AWS_SESSION_TOKEN: 'SESSION-TOKEN-TEXT', RUNNER_DEBUG: '1' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('AWS_SECRET_ACCESS_KEY is not the one');
    expect(`${run.log}${run.summary}`).not.toContain('SESSION-TOKEN-TEXT');
  });
});
