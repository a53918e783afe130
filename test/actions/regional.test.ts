/** Regional Lambda through the same three steps, and the two owners of a release record. */
import {
  CreateAliasCommand,
  CreateFunctionCommand,
  GetAliasCommand,
  LambdaClient,
  PublishVersionCommand,
  waitUntilFunctionActiveV2,
} from '@aws-sdk/client-lambda';
import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localCredentials } from '../../scripts/demo/infrastructure.ts';
import { clientsOf } from '../resilience/support/aws-state.ts';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { expectRefusedWithoutWrites, expectSuccess, observe } from './support/observe.ts';
import { addFiles, zipOf } from './support/workspace.ts';

type Inputs = Record<string, string>;
let scene: Scene;
let client: LambdaClient;
/** Outputs of the upload. */
let stored: Inputs;
const region = { AWS_REGION: 'eu-central-1' };
const artifacts = '.edge/api/artifacts.json';
const stage = { stage: 'dev', 'release-bucket': 'demo-releases' };

const step = (action: string, inputs: Inputs) =>
  observe(scene, () => scene.run(`actions/${action}`, inputs, { environment: region }));
const recordOf = async (name: string) => {
  const { s3 } = clientsOf(scene.url);
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'demo-releases', Key: `api/stages/${name}.json` }));
  return JSON.parse(await Body!.transformToString());
};

beforeAll(async () => {
  scene = await openScene();
  client = new LambdaClient({
    endpoint: scene.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: localCredentials.AWS_ACCESS_KEY_ID, secretAccessKey: 'local' },
  });
  await addFiles(scene.workspace, { 'api.ts': 'export const handler = async () => ({ stage: process.env.STAGE });\n' });
  const Code = { ZipFile: await zipOf('placeholder') };
  const Role = 'arn:aws:iam::123456789012:role/demo-edge';
  await client.send(
    new CreateFunctionCommand({ FunctionName: 'dev-api', Role, Runtime: 'nodejs24.x', Handler: 'index.handler', Code }),
  );
  await waitUntilFunctionActiveV2(
    { client, minDelay: 0.02, maxDelay: 0.05, maxWaitTime: 5 },
    { FunctionName: 'dev-api' },
  );
  await client.send(new PublishVersionCommand({ FunctionName: 'dev-api' }));
  await client.send(new CreateAliasCommand({ FunctionName: 'dev-api', Name: 'live', FunctionVersion: '1' }));
  const built = await step('build-lambda', { 'function-name': 'api', entry: 'api.ts', target: 'lambda' });
  expectSuccess(built);
});
afterAll(() => scene.close());

test('upload-artifact-hash points the record at what terraform apply is to publish', async () => {
  const inputs = { artifacts, bucket: 'demo-artifacts', 'function-prefix': 'dev-', alias: 'live', ...stage };
  const run = await step('upload-artifact-hash', inputs);
  expectSuccess(run);
  stored = run.outputs;
  const record = await recordOf('dev');
  expect(record).toMatchObject({
    owner: 'terraform',
    target: 'lambda',
    region: 'eu-central-1',
    functionName: 'dev-api',
    alias: 'live',
    version: null,
    versionArn: null,
    distributions: {},
    sha256: stored.sha256,
  });
  const again = await step('upload-artifact-hash', inputs);
  expect(again.writes).toEqual([]);
  expect(again.outputs['release-key']).toBe('api/stages/dev.json');
});

test('publish-edge-version leaves that record alone, and says whose it is', async () => {
  const inputs = { artifacts: stored.artifacts as string, target: 'lambda', 'function-prefix': 'dev-', ...stage };
  expectRefusedWithoutWrites(await step('publish-edge-version', inputs), /owner 'terraform'/);
});

test('publishes in the region of the environment and moves the alias; target comes from the artifact', async () => {
  const inputs = {
    artifacts: stored.artifacts as string,
    target: 'lambda',
    'function-prefix': 'dev-',
    alias: 'live',
  };
  const run = await step('publish-edge-version', { ...inputs, stage: 'own', 'release-bucket': 'demo-releases' });
  expectSuccess(run);
  expect(run.outputs['version-arn']).toBe('arn:aws:lambda:eu-central-1:123456789012:function:dev-api:2');
  const { FunctionVersion } = await client.send(new GetAliasCommand({ FunctionName: 'dev-api', Name: 'live' }));
  expect(FunctionVersion).toBe('2');
  const { alias, target: _, ...plain } = inputs;
  const again = await step('publish-edge-version', plain);
  expectSuccess(again);
  expect(again.writes).toEqual([]);
  expect(again.outputs).toMatchObject({ version: '2', published: 'false' });
});

test("upload-artifact-hash leaves publish-edge-version's record alone", async () => {
  const inputs = { artifacts, bucket: 'demo-artifacts', 'function-prefix': 'dev-', stage: 'own' };
  const run = await step('upload-artifact-hash', { ...inputs, 'release-bucket': 'demo-releases' });
  expectRefusedWithoutWrites(run, /owner 'action'/);
  expect((await recordOf('own')).owner).toBe('action');
});

test('the code of the record is there', async () => {
  const found = await clientsOf(scene.url).s3.send(
    new HeadObjectCommand({ Bucket: 'demo-artifacts', Key: stored['s3-key'] as string }),
  );
  expect(found.ContentLength).toBeGreaterThan(0);
});

test('an edge.yml may hold both kinds: the alias moves for the regional one, the other is associated', async () => {
  await addFiles(scene.workspace, {
    'api.ts': 'export const handler = async () => ({ both: process.env.STAGE });\n',
    'edge.yml': `functions:
  api: { entry: api.ts, target: lambda }
  greeting: { entry: greeting.ts, associations: [default viewer-request] }
`,
  });
  const inputs = { 'function-prefix': 'dev-', alias: 'live', 'distribution-id': scene.infrastructure.distributionId };
  const run = await observe(scene, () => scene.run('publish-edge', inputs, { environment: region }));
  expectSuccess(run);
  const versions = JSON.parse(run.outputs.versions as string);
  expect(versions).toMatchObject([
    { function: 'api', published: true, associated: false },
    { function: 'greeting', published: true, associated: true },
  ]);
  const alias = await client.send(new GetAliasCommand({ FunctionName: 'dev-api', Name: 'live' }));
  expect(alias.FunctionVersion).toBe(versions[0].version);
});
