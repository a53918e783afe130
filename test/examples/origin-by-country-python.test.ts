import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CloudFrontClient, CreateDistributionCommand } from '@aws-sdk/client-cloudfront';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localCredentials } from '../../scripts/demo/infrastructure.ts';
import { request } from '../../scripts/demo/request.ts';
import { repository, runAction } from '../../scripts/runner/run-action.ts';
import { createZip } from '../../src/build/zip.ts';
import { silentLog } from '../../src/kit/log.ts';
import { type LocalEdge, startLocalEdge } from '../../src/local/start.ts';
import { describeWithPython } from '../build/support/python.ts';

const name = 'origin-by-country-python';
const functionName = 'dev-origin-by-country';
const regions = {
  'example-site-us': 'us-east-1',
  'example-site-eu': 'eu-central-1',
  'example-site-asia': 'ap-northeast-1',
};
const placeholder = 'def handler(event, context):\n    return {"version": context.function_version, "event": event}\n';

describeWithPython(name, () => {
  let edge: LocalEdge;
  let workspace: string;
  let distributionId: string;
  let lambda: LambdaClient;

  beforeAll(async () => {
    edge = await startLocalEdge({ log: silentLog, functionUpdateMs: 20, deployMs: 60 });
    workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-example-'));
    await cp(path.join(repository, 'examples', name), workspace, { recursive: true });
    const credentials = { accessKeyId: 'AKIALOCALEDGE0000000', secretAccessKey: 'local' };
    const settings = { endpoint: edge.url, region: 'us-east-1', credentials };
    const s3 = new S3Client({ ...settings, forcePathStyle: true });
    for (const [Bucket, region] of Object.entries(regions)) {
      await s3.send(new CreateBucketCommand({ Bucket }));
      await s3.send(
        new PutObjectCommand({ Bucket, Key: 'index.html', Body: `from ${region}`, ContentType: 'text/html' }),
      );
    }
    const Service = ['lambda.amazonaws.com', 'edgelambda.amazonaws.com'];
    const Statement = [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }];
    const role = await new IAMClient(settings).send(
      new CreateRoleCommand({ RoleName: 'edge', AssumeRolePolicyDocument: JSON.stringify({ Statement }) }),
    );
    lambda = new LambdaClient(settings);
    await lambda.send(
      new CreateFunctionCommand({
        FunctionName: functionName,
        Role: role.Role?.Arn,
        Runtime: 'python3.13',
        Handler: 'app.handler',
        Code: { ZipFile: await createZip([{ path: 'app.py', content: Buffer.from(placeholder) }]) },
      }),
    );
    const site = { Id: 'site', DomainName: 'example-site-us.s3.us-east-1.amazonaws.com' };
    const created = await new CloudFrontClient(settings).send(
      new CreateDistributionCommand({
        DistributionConfig: {
          CallerReference: name,
          Comment: '',
          Enabled: true,
          Origins: { Quantity: 1, Items: [{ ...site, S3OriginConfig: { OriginAccessIdentity: '' } }] },
          DefaultCacheBehavior: {
            TargetOriginId: 'site',
            ViewerProtocolPolicy: 'allow-all',
            MinTTL: 0,
            ForwardedValues: {
              QueryString: false,
              Cookies: { Forward: 'none' },
              Headers: { Quantity: 1, Items: ['CloudFront-Viewer-Country'] },
            },
          },
        },
      }),
    );
    distributionId = created.Distribution!.Id!;
  });

  afterAll(async () => {
    await edge.close();
    await rm(workspace, { recursive: true, force: true });
  });

  test('Invoke runs Python on the local edge', async () => {
    const answer = await lambda.send(
      new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from('{"a":1}') }),
    );
    expect(answer.FunctionError).toBeUndefined();
    expect(JSON.parse(Buffer.from(answer.Payload!).toString())).toEqual({ version: '$LATEST', event: { a: 1 } });
  });

  test('published by the action, serves each country from its bucket, and the default elsewhere', async () => {
    const run = await runAction({
      action: 'publish-edge',
      workspace,
      inputs: {
        'function-name': functionName,
        entry: 'app.py',
        'event-types': 'origin-request',
        events: 'events/*.json',
        'distribution-id': distributionId,
        associations: 'default origin-request',
      },
      environment: { ...localCredentials, AWS_ENDPOINT_URL: edge.url },
    });
    expect(run.log).toContain('passed  events/germany.json');
    expect({ exitCode: run.exitCode, published: run.outputs.published }).toEqual({ exitCode: 0, published: 'true' });
    expect(JSON.parse(run.outputs.artifacts!)).toMatchObject([{ runtime: 'python3.13', handler: 'app.handler' }]);

    const from = async (country?: string) => {
      const headers: Record<string, string> = country === undefined ? {} : { 'CloudFront-Viewer-Country': country };
      const { status, body } = await request(edge.url, distributionId, '/index.html', headers);
      return `${status} ${body}`;
    };
    expect(await from('DE')).toBe('200 from eu-central-1');
    expect(await from('JP')).toBe('200 from ap-northeast-1');
    expect(await from('BR')).toBe('200 from us-east-1');
    expect(await from('not a country')).toBe('200 from us-east-1');
    expect(await from()).toBe('200 from us-east-1');
    expect(await from('DE')).toBe('200 from eu-central-1');
  }, 60_000);
});
