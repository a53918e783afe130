import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { promisify } from 'node:util';
import * as cf from '@aws-sdk/client-cloudfront';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import * as lambda from '@aws-sdk/client-lambda';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createZip } from '../../src/build/zip.ts';
import { type LocalEdge, startLocalEdge } from '../../src/local/start.ts';
import { distributionConfig, silentLog } from './cloudfront-support.ts';

const execute = promisify(execFile);

/** The whole way through HTTP, with the AWS SDK in front and a real child process behind. */
let edge: LocalEdge;
let options: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };

beforeAll(async () => {
  // Long enough for a viewer to be answered in the meantime, on a machine with other things to do.
  edge = await startLocalEdge({ log: silentLog, deployMs: 3000 });
  options = {
    endpoint: edge.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  };
});
afterAll(() => edge.close());

async function viewer(
  id: string,
  path: string,
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { host: `${id}.cloudfront.localhost:${edge.port}` };
    request({ host: '127.0.0.1', port: edge.port, path, headers, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode!, headers: response.headers, body });
    })
      .on('error', reject)
      .end();
  });
}

const zip = (code: string) => createZip([{ path: 'index.mjs', content: Buffer.from(code) }]);

const source = (version: string) => `
let calls = 0;
export const handler = async (event) => {
  const { request, response } = event.Records[0].cf;
  calls += 1;
  if (request.uri === '/crash') throw new TypeError('crashed at ' + request.uri);
  if (request.uri === '/env') return { ...response, headers: { ...response.headers, 'x-env': [{ value: String(process.env.AWS_SECRET_ACCESS_KEY) }] } };
  response.headers['x-version'] = [{ key: 'X-Version', value: '${version}' }];
  return response;
};`;

test('a function goes from a zip to a URL that answers, and to its next version', async () => {
  const s3 = new S3Client({ ...options, region: 'eu-west-1', forcePathStyle: true });
  await s3.send(
    new CreateBucketCommand({ Bucket: 'site', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
  );
  for (const Key of ['index.html', 'env', 'crash']) {
    await s3.send(new PutObjectCommand({ Bucket: 'site', Key, Body: '<h1>home</h1>', ContentType: 'text/html' }));
  }
  const trust = (...services: string[]) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: services }, Action: 'sts:AssumeRole' }],
    });
  const iam = new IAMClient(options);
  const role = await iam.send(
    new CreateRoleCommand({
      RoleName: 'edge',
      AssumeRolePolicyDocument: trust('lambda.amazonaws.com', 'edgelambda.amazonaws.com'),
    }),
  );
  const functions = new lambda.LambdaClient(options);
  const FunctionName = 'headers';
  const first = await functions.send(
    new lambda.CreateFunctionCommand({
      FunctionName,
      Role: role.Role!.Arn,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Publish: true,
      Code: { ZipFile: await zip(source('one')) },
    }),
  );
  await lambda.waitUntilPublishedVersionActive(
    { client: functions, maxWaitTime: 10, minDelay: 1, maxDelay: 1 },
    { FunctionName, Qualifier: first.Version },
  );
  const cloudfront = new cf.CloudFrontClient(options);
  const config = (LambdaFunctionARN: string) =>
    distributionConfig({
      DefaultRootObject: 'index.html',
      DefaultCacheBehavior: {
        ...distributionConfig().DefaultCacheBehavior!,
        LambdaFunctionAssociations: { Quantity: 1, Items: [{ LambdaFunctionARN, EventType: 'viewer-response' }] },
      },
    });
  const arn = `arn:aws:lambda:us-east-1:123456789012:function:${FunctionName}:1`;
  const created = await cloudfront.send(new cf.CreateDistributionCommand({ DistributionConfig: config(arn) }));
  const Id = created.Distribution!.Id!;
  expect((await viewer(Id, '/')).status).toBe(404);
  await cf.waitUntilDistributionDeployed({ client: cloudfront, maxWaitTime: 10, minDelay: 1, maxDelay: 1 }, { Id });
  expect(await viewer(Id, '/')).toMatchObject({
    status: 200,
    body: '<h1>home</h1>',
    headers: { 'x-version': 'one', 'x-cache': 'Miss from cloudfront' },
  });
  expect(await viewer(Id, '/')).toMatchObject({ headers: { 'x-version': 'one', 'x-cache': 'Hit from cloudfront' } });
  expect((await viewer(Id, '/env')).headers['x-env']).toBe('undefined');
  const crashed = await viewer(Id, '/crash');
  expect(crashed).toMatchObject({ status: 503, headers: { 'x-cache': 'LambdaExecutionError from cloudfront' } });
  expect(crashed.body).toContain('TypeError: crashed at /crash');

  await functions.send(new lambda.UpdateFunctionCodeCommand({ FunctionName, ZipFile: await zip(source('two')) }));
  await lambda.waitUntilFunctionUpdated(
    { client: functions, maxWaitTime: 10, minDelay: 1, maxDelay: 1 },
    { FunctionName },
  );
  const second = await functions.send(new lambda.PublishVersionCommand({ FunctionName }));
  await lambda.waitUntilPublishedVersionActive(
    { client: functions, maxWaitTime: 10, minDelay: 1, maxDelay: 1 },
    { FunctionName, Qualifier: second.Version },
  );
  await cloudfront.send(
    new cf.UpdateDistributionCommand({ Id, IfMatch: created.ETag, DistributionConfig: config(second.FunctionArn!) }),
  );
  expect((await viewer(Id, '/')).headers['x-version']).toBe('one');
  await cf.waitUntilDistributionDeployed({ client: cloudfront, maxWaitTime: 10, minDelay: 1, maxDelay: 1 }, { Id });
  expect((await viewer(Id, '/')).headers['x-version']).toBe('two');
  await expect(functions.send(new lambda.DeleteFunctionCommand({ FunctionName, Qualifier: '2' }))).rejects.toThrow(
    /replicated/,
  );

  await iam.send(
    new CreateRoleCommand({ RoleName: 'regional', AssumeRolePolicyDocument: trust('lambda.amazonaws.com') }),
  );
  await functions.send(
    new lambda.CreateFunctionCommand({
      FunctionName: 'regional',
      Role: role.Role!.Arn!.replace('role/edge', 'role/regional'),
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Publish: true,
      Code: { ZipFile: await zip(source('three')) },
    }),
  );
  await lambda.waitUntilPublishedVersionActive(
    { client: functions, maxWaitTime: 10, minDelay: 1, maxDelay: 1 },
    { FunctionName: 'regional', Qualifier: '1' },
  );
  const refused = cloudfront.send(
    new cf.CreateDistributionCommand({
      DistributionConfig: { ...config(arn.replace('headers', 'regional')), CallerReference: 'second' },
    }),
  );
  await expect(refused).rejects.toThrow(/edgelambda\.amazonaws\.com as well as lambda\.amazonaws\.com/);
});

test('the AWS CLI creates, reads and invalidates a distribution', async () => {
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL: edge.url,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_PAGER: '',
  };
  const present = await execute('aws', ['--version'], { env }).catch(() => undefined);
  if (!present) {
    console.log('The AWS CLI is not on this machine: its check is left out.');
    return;
  }
  const aws = async (...words: string[]) => {
    const options = { env, timeout: 20_000 };
    return JSON.parse((await execute('aws', ['cloudfront', ...words, '--output', 'json'], options)).stdout);
  };
  const config = JSON.stringify(distributionConfig({ CallerReference: 'cli' }));
  const created = await aws('create-distribution', '--distribution-config', config);
  const id = created.Distribution.Id;
  const read = await aws('get-distribution-config', '--id', id);
  expect(read.ETag).toBe(created.ETag);
  expect(read.DistributionConfig.Origins.Items[0].DomainName).toBe('site.s3.eu-west-1.amazonaws.com');
  const invalidation = await aws('create-invalidation', '--distribution-id', id, '--paths', '/*');
  expect(invalidation.Invalidation.InvalidationBatch.Paths).toEqual({ Quantity: 1, Items: ['/*'] });
  const listed = await aws('list-distributions');
  expect(listed.DistributionList.Items.map((item: { Id: string }) => item.Id)).toContain(id);
  await expect(aws('get-distribution', '--id', 'E00000000000AB')).rejects.toThrow(/NoSuchDistribution/);
});
