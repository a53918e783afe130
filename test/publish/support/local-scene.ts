import { createHash } from 'node:crypto';
import { CreateDistributionCommand, type DistributionConfig } from '@aws-sdk/client-cloudfront';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, type CreateFunctionCommandInput } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { AwsClients } from '../../../src/aws/clients.ts';
import { createClients } from '../../../src/aws/create-clients.ts';
import { createZip } from '../../../src/build/zip.ts';
import { systemClock } from '../../../src/kit/clock.ts';
import { parseAssociations } from '../../../src/publish/parse-associations.ts';
import { publish } from '../../../src/publish/publish.ts';
import type { FunctionToPublish, PublishRequest, PublishResult } from '../../../src/publish/request.ts';
import { recordingLog } from '../../local/running-edge.ts';
import { requestOf } from './fixtures.ts';

const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

/** What Terraform has made before the first publish, on a running local edge. */
export class LocalScene {
  readonly url: string;
  readonly clients: AwsClients;
  readonly log = recordingLog();
  distributionId = '';

  constructor(url: string) {
    this.url = url;
    const environment = {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'AKIALOCAL',
      AWS_SECRET_ACCESS_KEY: 'local',
    };
    this.clients = createClients({ environment, log: this.log });
  }

  async addRole(name: string, services = ['lambda.amazonaws.com', 'edgelambda.amazonaws.com']): Promise<string> {
    const iam = await this.clients.iam();
    const policy = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: services }, Action: 'sts:AssumeRole' }],
    };
    const command = new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: JSON.stringify(policy) });
    return (await iam.send(command)).Role!.Arn!;
  }

  async addFunction(
    name: string,
    role: string,
    configuration: Partial<CreateFunctionCommandInput> = {},
    region = 'us-east-1',
  ): Promise<void> {
    const lambda = await this.clients.lambda(region);
    await lambda.send(
      new CreateFunctionCommand({
        FunctionName: name,
        Role: role,
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        Code: { ZipFile: await zipThatSays('placeholder') },
        ...configuration,
      }),
    );
  }

  async addBucket(name: string, region = 'us-east-1'): Promise<void> {
    const s3 = await this.clients.s3(region);
    const location =
      region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region as never } };
    await s3.send(new CreateBucketCommand({ Bucket: name, ...location }));
  }

  async addDistribution(patterns: string[]): Promise<string> {
    const cloudfront = await this.clients.cloudfront();
    const behaviour = {
      TargetOriginId: 'site',
      ViewerProtocolPolicy: 'allow-all' as const,
      CachePolicyId: cachingDisabled,
    };
    const config: DistributionConfig = {
      CallerReference: `scene-${Math.random()}`,
      Comment: '',
      Enabled: true,
      Origins: {
        Quantity: 1,
        Items: [
          { Id: 'site', DomainName: 'site.s3.us-east-1.amazonaws.com', S3OriginConfig: { OriginAccessIdentity: '' } },
        ],
      },
      DefaultCacheBehavior: behaviour,
      CacheBehaviors: {
        Quantity: patterns.length,
        Items: patterns.map((PathPattern) => ({ ...behaviour, PathPattern })),
      },
    };
    const answer = await cloudfront.send(new CreateDistributionCommand({ DistributionConfig: config }));
    this.distributionId = answer.Distribution!.Id!;
    return this.distributionId;
  }

  /** An artifact that answers with `text`; in the bucket where one is given, as upload leaves it. */
  async artifact(
    name: string,
    text: string,
    associations: string[] | null,
    options: { bucket?: string; bucketRegion?: string; target?: 'lambda' | 'lambda-edge'; functionName?: string } = {},
  ): Promise<FunctionToPublish> {
    const bytes = await zipThatSays(text);
    const digest = createHash('sha256').update(bytes).digest();
    const sha256 = digest.toString('hex');
    const key = `${name}/sha256/${sha256}/code.zip`;
    if (options.bucket) {
      const s3 = await this.clients.s3(options.bucketRegion);
      await s3.send(new PutObjectCommand({ Bucket: options.bucket, Key: key, Body: bytes }));
    }
    return {
      artifact: {
        function: name,
        target: options.target ?? 'lambda-edge',
        runtime: 'nodejs24.x',
        handler: 'index.handler',
        eventTypes: null,
        artifactPath: null,
        manifestPath: null,
        sha256,
        codeSha256: digest.toString('base64'),
        sizeBytes: bytes.byteLength,
        commit: 'c'.repeat(40),
        s3Bucket: options.bucket ?? null,
        s3Key: options.bucket ? key : null,
        hashKey: options.bucket ? `${key}.base64sha256` : null,
        associations: null,
      },
      bytes,
      functionName: options.functionName ?? name,
      associations: associations && parseAssociations('associations', associations),
      alias: null,
    };
  }

  async publish(functions: FunctionToPublish[], overrides: Partial<PublishRequest> = {}): Promise<PublishResult> {
    const request = requestOf(functions, { distribution: { id: this.distributionId, name: 'www' }, ...overrides });
    const { clients, log } = this;
    return await publish(request, { clients, log, clock: systemClock, signal: new AbortController().signal });
  }

  async fault(...rules: Record<string, unknown>[]): Promise<void> {
    await fetch(`${this.url}/_local/faults`, { method: 'PUT', body: JSON.stringify({ rules }) });
  }

  /** Operations received since the last time, in order. */
  async calls(): Promise<string[]> {
    const answer = (await (await fetch(`${this.url}/_local/calls`)).json()) as
      | { operation: string }[]
      | { calls: { operation: string }[] };
    await fetch(`${this.url}/_local/calls`, { method: 'DELETE' });
    return (Array.isArray(answer) ? answer : answer.calls).map(({ operation }) => operation);
  }
}

/** A handler for request events that answers with a text. */
async function zipThatSays(text: string): Promise<Buffer> {
  const code = `exports.handler = async () => ({ status: '200', body: ${JSON.stringify(text)} });\n`;
  return await createZip([{ path: 'index.js', content: Buffer.from(code) }]);
}
