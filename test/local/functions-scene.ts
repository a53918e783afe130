/** A local edge of a test file's own with two buckets, and CloudFront Functions on its distributions. */
import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import * as cf from '@aws-sdk/client-cloudfront';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll } from '@jest/globals';
import { distributionConfig } from './cloudfront-support.ts';
import { useLocalEdge } from './running-edge.ts';

export const edge = useLocalEdge({ deployMs: 100 });
export let cloudfront: cf.CloudFrontClient;
export const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/cloudfront-functions/${name}.js`, import.meta.url), 'utf8');
export const managedCaching = '658327ea-f89d-4fab-a63d-7e88639e58f6';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks a distribution as a browser would. */
export function ask(id: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(edge.url);
  const host = `${id.toLowerCase()}.cloudfront.localhost:${port}`;
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, method, headers: { host, ...headers }, agent: false },
      async (response) => {
        const body = Buffer.concat(await response.toArray()).toString();
        resolve({ status: response.statusCode!, headers: response.headers, body });
      },
    )
      .on('error', reject)
      .end();
  });
}

/** Creates and publishes a function. @returns its ARN */
export async function publish(Name: string, code: string, more: Partial<cf.FunctionConfig> = {}): Promise<string> {
  const FunctionConfig = { Comment: '', Runtime: 'cloudfront-js-2.0', ...more } as cf.FunctionConfig;
  const created = await cloudfront.send(
    new cf.CreateFunctionCommand({ Name, FunctionConfig, FunctionCode: Buffer.from(code) }),
  );
  const published = await cloudfront.send(new cf.PublishFunctionCommand({ Name, IfMatch: created.ETag! }));
  return published.FunctionSummary!.FunctionMetadata!.FunctionARN!;
}

let count = 0;
/** A distribution over the bucket `site` with functions by event type. */
export async function distribute(
  functions: Record<string, string>,
  behavior: object = {},
  rest: Partial<cf.DistributionConfig> = {},
): Promise<string> {
  const Items = Object.entries(functions).map(([EventType, FunctionARN]) => ({
    EventType: EventType as cf.EventType,
    FunctionARN,
  }));
  count += 1;
  const DefaultCacheBehavior = {
    ...distributionConfig().DefaultCacheBehavior!,
    FunctionAssociations: { Quantity: Items.length, Items },
    ...behavior,
  };
  const DistributionConfig = distributionConfig({
    CallerReference: `functions-${count}`,
    DefaultCacheBehavior,
    ...rest,
  });
  const { Distribution } = await cloudfront.send(new cf.CreateDistributionCommand({ DistributionConfig }));
  await new Promise((resolve) => setTimeout(resolve, 120));
  return Distribution!.Id!;
}

export async function cachePolicy(Name: string, headers: string[]): Promise<string> {
  const config = {
    Name,
    MinTTL: 0,
    ParametersInCacheKeyAndForwardedToOrigin: {
      EnableAcceptEncodingGzip: false,
      HeadersConfig: { HeaderBehavior: 'whitelist' as const, Headers: { Quantity: headers.length, Items: headers } },
      CookiesConfig: { CookieBehavior: 'none' as const },
      QueryStringsConfig: { QueryStringBehavior: 'none' as const },
    },
  };
  return (await cloudfront.send(new cf.CreateCachePolicyCommand({ CachePolicyConfig: config }))).CachePolicy!.Id!;
}

beforeAll(async () => {
  cloudfront = new cf.CloudFrontClient(edge.client());
  const s3 = new S3Client({ ...edge.client('eu-west-1'), forcePathStyle: true });
  for (const Bucket of ['site', 'other']) {
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }));
    for (const Key of ['index.html', 'a/index.html', 'b/index.html', 'de/index.html']) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: `${Bucket} ${Key}`, ContentType: 'text/html' }));
    }
  }
});
