import { createHash } from 'node:crypto';
import {
  CreateFunctionCommand,
  DescribeFunctionCommand,
  type FunctionConfig,
  GetDistributionConfigCommand,
  GetFunctionCommand,
  PublishFunctionCommand,
  UpdateFunctionCommand,
} from '@aws-sdk/client-cloudfront';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { parseAssociations } from '../../../src/publish/parse-associations.ts';
import type { FunctionToPublish } from '../../../src/publish/request.ts';
import { LocalScene } from './local-scene.ts';

/** A viewer-response function that says `text` in a header. */
export const saying = (text: string) =>
  `function handler(event) {\n  event.response.headers['x-says'] = { value: ${JSON.stringify(text)} };\n  return event.response;\n}\n`;

/** A viewer-request function that answers by itself. */
export const answering = (text: string) =>
  `function handler(event) {\n  return { statusCode: 200, body: ${JSON.stringify(text)} };\n}\n`;

export const passing = 'function handler(event) {\n  return event.response || event.request;\n}\n';

export const requestEvent = {
  version: '1.0',
  context: { eventType: 'viewer-request' },
  viewer: { ip: '1.2.3.4' },
  request: { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} },
};
export const responseEvent = {
  ...requestEvent,
  context: { eventType: 'viewer-response' },
  response: { statusCode: 200, headers: {}, cookies: {} },
};

/** A sample event's file. */
export const sample = (event: unknown, expect?: unknown, file = 'events/one.json') => ({
  file,
  text: JSON.stringify(expect === undefined ? event : { event, expect }),
});

export interface Stages {
  development: string;
  /** Null where it was never published. */
  live: string | null;
}

/** What Terraform has made before the first publish of CloudFront Functions. */
export class FunctionScene extends LocalScene {
  async addCloudFrontFunction(name: string, code = passing, config: Partial<FunctionConfig> = {}): Promise<void> {
    const cloudfront = await this.clients.cloudfront();
    await cloudfront.send(
      new CreateFunctionCommand({
        Name: name,
        FunctionConfig: { Comment: 'made by Terraform', Runtime: 'cloudfront-js-2.0', ...config },
        FunctionCode: Buffer.from(code),
      }),
    );
  }

  /** Somebody else's UpdateFunction. */
  async update(name: string, code: string, config: Partial<FunctionConfig> = {}): Promise<void> {
    const cloudfront = await this.clients.cloudfront();
    const { ETag, FunctionSummary } = await cloudfront.send(new DescribeFunctionCommand({ Name: name }));
    await cloudfront.send(
      new UpdateFunctionCommand({
        Name: name,
        IfMatch: ETag,
        FunctionConfig: { ...FunctionSummary!.FunctionConfig!, ...config },
        FunctionCode: Buffer.from(code),
      }),
    );
  }

  /** Somebody else's PublishFunction. */
  async publishLive(name: string): Promise<void> {
    const cloudfront = await this.clients.cloudfront();
    const { ETag } = await cloudfront.send(new DescribeFunctionCommand({ Name: name }));
    await cloudfront.send(new PublishFunctionCommand({ Name: name, IfMatch: ETag }));
  }

  async stages(name: string): Promise<Stages> {
    const read = async (Stage: 'DEVELOPMENT' | 'LIVE') => {
      const cloudfront = await this.clients.cloudfront();
      const { FunctionCode } = await cloudfront.send(new GetFunctionCommand({ Name: name, Stage }));
      return Buffer.from(FunctionCode!).toString();
    };
    return { development: await read('DEVELOPMENT'), live: await read('LIVE').catch(() => null) };
  }

  async liveEtag(name: string): Promise<string> {
    const cloudfront = await this.clients.cloudfront();
    return (await cloudfront.send(new DescribeFunctionCommand({ Name: name, Stage: 'LIVE' }))).ETag!;
  }

  /** code.js as build-lambda leaves it; in the bucket where one is given. */
  async code(
    name: string,
    code: string,
    associations: string[] | null,
    options: Omit<Partial<FunctionToPublish>, 'artifact'> & {
      bucket?: string;
      artifact?: Partial<FunctionToPublish['artifact']>;
    } = {},
  ): Promise<FunctionToPublish> {
    const { bucket, artifact, ...rest } = options;
    const bytes = Buffer.from(code);
    const digest = createHash('sha256').update(bytes).digest();
    const sha256 = digest.toString('hex');
    const folder = `${name}/sha256/${sha256}`;
    if (bucket) {
      const s3 = await this.clients.s3();
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `${folder}/code.js`, Body: bytes }));
    }
    return {
      artifact: {
        function: name,
        target: 'cloudfront-function',
        runtime: 'cloudfront-js-2.0',
        handler: 'handler',
        eventTypes: ['viewer-request', 'viewer-response'],
        artifactPath: null,
        manifestPath: null,
        sha256,
        codeSha256: digest.toString('base64'),
        sizeBytes: bytes.byteLength,
        commit: 'c'.repeat(40),
        s3Bucket: bucket ?? null,
        s3Key: bucket ? `${folder}/code.js` : null,
        hashKey: bucket ? `${folder}/code.zip.base64sha256` : null,
        associations: null,
        ...artifact,
      },
      bytes,
      functionName: name,
      associations: associations && parseAssociations('associations', associations),
      alias: null,
      ...rest,
    };
  }

  /** `default viewer-response name` for each place of a CloudFront Function, `... name:version` of a Lambda version. */
  async places(id = this.distributionId): Promise<string[]> {
    const cloudfront = await this.clients.cloudfront();
    const { DistributionConfig } = await cloudfront.send(new GetDistributionConfigCommand({ Id: id }));
    const behaviours = [
      ...(DistributionConfig!.CacheBehaviors?.Items ?? []),
      { PathPattern: 'default', ...DistributionConfig!.DefaultCacheBehavior },
    ];
    return behaviours.flatMap(({ PathPattern, LambdaFunctionAssociations, FunctionAssociations }) => [
      ...(LambdaFunctionAssociations?.Items ?? []).map(
        (one) => `${PathPattern} ${one.EventType} ${one.LambdaFunctionARN!.split(':').slice(6).join(':')}`,
      ),
      ...(FunctionAssociations?.Items ?? []).map(
        (one) => `${PathPattern} ${one.EventType} ${one.FunctionARN!.split('/').at(-1)}`,
      ),
    ]);
  }
}
