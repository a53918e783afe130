import {
  CloudFrontClient,
  CreateFunctionCommand as CreateCloudFrontFunctionCommand,
  CreateKeyValueStoreCommand,
  PublishFunctionCommand,
} from '@aws-sdk/client-cloudfront';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createZip } from '../../src/build/zip.ts';
import { localCredentials } from '../demo/infrastructure.ts';
import { createDistribution } from './distribution.ts';
import type { ExampleFunction } from './example-functions.ts';
import type { Surroundings } from './surroundings.ts';

const credentials = {
  accessKeyId: localCredentials.AWS_ACCESS_KEY_ID,
  secretAccessKey: localCredentials.AWS_SECRET_ACCESS_KEY,
};

/**
 * Creates on the local edge what Terraform creates in an account: buckets, a role, for each stage a distribution and its functions with
 * placeholders in place of code.
 *
 * @param endpoint the local edge's URL
 * @param originPort of the HTTP origin, where there are no buckets
 * @returns the distributions' ids by stage
 */
export async function createSurroundings(
  endpoint: string,
  functions: ExampleFunction[],
  surroundings: Surroundings,
  originPort: number,
): Promise<Record<string, string>> {
  const settings = { endpoint, region: 'us-east-1', credentials };
  const cloudFront = new CloudFrontClient(settings);
  const patterns = new Set(functions.flatMap((one) => one.patterns).filter((pattern) => pattern !== 'default'));
  await createBuckets(endpoint, surroundings);
  const role = await createRole(new IAMClient(settings));
  const distributionIds: Record<string, string> = {};
  for (const stage of surroundings.stages ?? ['dev']) {
    const store = await createStore(endpoint, cloudFront, stage, surroundings);
    for (const one of functions) {
      if (one.target === 'cloudfront-function') await createCloudFrontFunction(cloudFront, stage, one, store);
      else await createLambda(new LambdaClient(settings), stage, one, role);
    }
    distributionIds[stage] = await createDistribution(cloudFront, stage, [...patterns], surroundings, originPort);
  }
  return distributionIds;
}

async function createBuckets(endpoint: string, { buckets = {} }: Surroundings): Promise<void> {
  for (const [Bucket, { region, objects }] of Object.entries(buckets)) {
    const s3 = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
    await s3.send(new CreateBucketCommand({ Bucket }));
    for (const [Key, Body] of Object.entries(objects)) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/plain; charset=utf-8' }));
    }
  }
}

async function createRole(iam: IAMClient): Promise<string> {
  const Principal = { Service: ['lambda.amazonaws.com', 'edgelambda.amazonaws.com'] };
  const Statement = [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }];
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  const created = await iam.send(new CreateRoleCommand({ RoleName: 'example-edge', AssumeRolePolicyDocument }));
  return created.Role!.Arn!;
}

/** Code that lets everything through: what a function has in AWS before its first publish. */
const placeholders = {
  javascript:
    'exports.handler = async (event) => event.Records[0].cf.response ?? event.Records[0].cf.request; // placeholder\n',
  python:
    'def handler(event, context):\n    cf = event["Records"][0]["cf"]\n    return cf.get("response") or cf["request"]\n',
  cloudFront: 'function handler(event) { return event.response || event.request; } // placeholder\n',
};

async function createLambda(client: LambdaClient, stage: string, one: ExampleFunction, role: string): Promise<void> {
  const python = one.runtime.startsWith('python');
  const file = `${one.handler.split('.')[0]}.${python ? 'py' : 'js'}`;
  const content = Buffer.from(python ? placeholders.python : placeholders.javascript);
  await client.send(
    new CreateFunctionCommand({
      FunctionName: `${stage}-${one.name}`,
      Role: role,
      Runtime: one.runtime as 'nodejs24.x',
      Handler: one.handler,
      MemorySize: one.memorySize,
      Timeout: one.timeout,
      Code: { ZipFile: await createZip([{ path: file, content }]) },
    }),
  );
}

async function createCloudFrontFunction(
  client: CloudFrontClient,
  stage: string,
  one: ExampleFunction,
  store: string | undefined,
): Promise<void> {
  const Name = `${stage}-${one.name}`;
  const created = await client.send(
    new CreateCloudFrontFunctionCommand({
      Name,
      FunctionConfig: {
        Comment: '',
        Runtime: one.runtime as 'cloudfront-js-2.0',
        KeyValueStoreAssociations: store ? { Quantity: 1, Items: [{ KeyValueStoreARN: store }] } : { Quantity: 0 },
      },
      FunctionCode: Buffer.from(placeholders.cloudFront),
    }),
  );
  await client.send(new PublishFunctionCommand({ Name, IfMatch: created.ETag }));
}

async function createStore(
  endpoint: string,
  client: CloudFrontClient,
  stage: string,
  { keyValues }: Surroundings,
): Promise<string | undefined> {
  if (!keyValues) return undefined;
  const Name = `${stage}-example`;
  const created = await client.send(new CreateKeyValueStoreCommand({ Name }));
  const body = JSON.stringify(keyValues(stage));
  const answer = await fetch(`${endpoint}/_local/kvs/${Name}`, { method: 'PUT', body });
  if (!answer.ok) throw new Error(await answer.text());
  return created.KeyValueStore!.ARN!;
}
