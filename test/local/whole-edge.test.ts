import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CloudFrontClient,
  CreateDistributionCommand,
  GetDistributionCommand,
  waitUntilDistributionDeployed,
} from '@aws-sdk/client-cloudfront';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  LambdaClient,
  PublishVersionCommand,
  waitUntilFunctionActiveV2,
  waitUntilPublishedVersionActive,
} from '@aws-sdk/client-lambda';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type LocalEdge, startLocalEdge } from '../../src/local/start.ts';
import { clientConfiguration, recordingLog, refusal } from './running-edge.ts';
import { zipOf } from './zips.ts';

const fast = { minDelay: 0.05, maxDelay: 0.1, maxWaitTime: 10 };
const data = mkdtempSync(join(tmpdir(), 'whole-edge-'));
let edge: LocalEdge;

async function start(): Promise<void> {
  edge = await startLocalEdge({ log: recordingLog(), data, functionUpdateMs: 20, deployMs: 50 });
}

beforeAll(start);
afterAll(async () => {
  await edge.close();
  rmSync(data, { recursive: true, force: true });
});

function trustPolicy(...services: string[]): string {
  const Principal = { Service: services };
  return JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }] });
}

async function publishedWith(FunctionName: string, Role: string | undefined): Promise<string> {
  const lambda = new LambdaClient(clientConfiguration(edge.url));
  const source = `export const handler = async (event) => {
    const { response } = event.Records[0].cf;
    response.headers['x-edge'] = [{ key: 'X-Edge', value: 'version 1' }];
    return response;
  };`;
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile: zipOf({ 'index.mjs': source }) },
    }),
  );
  await waitUntilFunctionActiveV2({ client: lambda, ...fast }, { FunctionName });
  const { Version, FunctionArn } = await lambda.send(new PublishVersionCommand({ FunctionName }));
  await waitUntilPublishedVersionActive({ client: lambda, ...fast }, { FunctionName, Qualifier: Version });
  return FunctionArn ?? '';
}

function distributionWith(LambdaFunctionARN: string): CreateDistributionCommand {
  return new CreateDistributionCommand({
    DistributionConfig: {
      CallerReference: LambdaFunctionARN,
      Comment: '',
      Enabled: true,
      Origins: {
        Quantity: 1,
        Items: [
          { Id: 'site', DomainName: 'site.s3.us-east-1.amazonaws.com', S3OriginConfig: { OriginAccessIdentity: '' } },
        ],
      },
      DefaultCacheBehavior: {
        TargetOriginId: 'site',
        ViewerProtocolPolicy: 'allow-all',
        MinTTL: 0,
        ForwardedValues: { QueryString: false, Cookies: { Forward: 'none' } },
        LambdaFunctionAssociations: { Quantity: 1, Items: [{ EventType: 'origin-response', LambdaFunctionARN }] },
      },
    },
  });
}

function view(
  distributionId: string,
  path: string,
): Promise<{ status: number | undefined; edge: unknown; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { host: `${distributionId.toLowerCase()}.cloudfront.localhost` };
    get({ host: '127.0.0.1', port: edge.port, path, headers }, (response) => {
      response.setEncoding('utf8');
      response
        .toArray()
        .then(
          (parts) => resolve({ status: response.statusCode, edge: response.headers['x-edge'], body: parts.join('') }),
          reject,
        );
    }).on('error', reject);
  });
}

test('object, function, role and distribution work together, and after a restart', async () => {
  const s3 = new S3Client(clientConfiguration(edge.url));
  await s3.send(new CreateBucketCommand({ Bucket: 'site' }));
  await s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'index.html', Body: 'hello', ContentType: 'text/html' }));
  const iam = new IAMClient(clientConfiguration(edge.url));
  const role = async (RoleName: string, ...services: string[]) =>
    (await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trustPolicy(...services) }))).Role?.Arn;
  let cloudfront = new CloudFrontClient(clientConfiguration(edge.url));

  const untrusting = await publishedWith('untrusting', await role('lambda-only', 'lambda.amazonaws.com'));
  expect(await refusal(cloudfront.send(distributionWith(untrusting)))).toMatchObject({
    name: 'InvalidLambdaFunctionAssociation',
    status: 400,
  });

  const arn = await publishedWith('header', await role('edge', 'lambda.amazonaws.com', 'edgelambda.amazonaws.com'));
  const { Distribution } = await cloudfront.send(distributionWith(arn));
  const Id = Distribution?.Id ?? '';
  await waitUntilDistributionDeployed({ client: cloudfront, ...fast }, { Id });
  const answer = { status: 200, edge: 'version 1', body: 'hello' };
  expect(await view(Id, '/index.html')).toEqual(answer);

  const lambda = new LambdaClient(clientConfiguration(edge.url));
  const remove = new DeleteFunctionCommand({ FunctionName: 'header', Qualifier: '1' });
  expect((await refusal(lambda.send(remove))).message).toContain('because it is a replicated function');

  await edge.close();
  await start();
  cloudfront = new CloudFrontClient(clientConfiguration(edge.url));
  expect((await cloudfront.send(new GetDistributionCommand({ Id }))).Distribution?.Status).toBe('Deployed');
  expect(await view(Id, '/index.html')).toEqual(answer);
});
