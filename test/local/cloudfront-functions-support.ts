import { type IncomingHttpHeaders, request } from 'node:http';
import * as cf from '@aws-sdk/client-cloudfront';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll } from '@jest/globals';
import type { LocalEdgeOptions } from '../../src/local/start.ts';
import { distributionConfig } from './cloudfront-support.ts';
import { type RunningEdge, useLocalEdge } from './running-edge.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A local edge with two sites in S3, `site` and `other`, and what tests of CloudFront Functions need of it. */
export interface FunctionsEdge {
  readonly edge: RunningEdge;
  readonly cloudfront: cf.CloudFrontClient;
  /** Asks a distribution as a browser would. */
  ask(id: string, path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  /** Creates and publishes a function. @returns its ARN */
  publish(name: string, code: string, more?: Partial<cf.FunctionConfig>): Promise<string>;
  /** @returns the id of a distribution over the bucket `site` with functions by event type */
  distribute(
    functions: Record<string, string>,
    behavior?: object,
    rest?: Partial<cf.DistributionConfig>,
  ): Promise<string>;
  /** @returns the id of a cache policy with these headers in the key */
  cachePolicy(name: string, headers: string[]): Promise<string>;
}

/** For the tests of one file. */
export function useFunctionsEdge(options: Partial<LocalEdgeOptions> = {}): FunctionsEdge {
  const edge = useLocalEdge({ deployMs: 20, ...options });
  let cloudfront: cf.CloudFrontClient;
  let count = 0;
  beforeAll(async () => {
    cloudfront = new cf.CloudFrontClient(edge.client());
    const s3 = new S3Client({ ...edge.client('eu-west-1'), forcePathStyle: true });
    for (const Bucket of ['site', 'other']) {
      await s3.send(
        new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
      );
      for (const Key of ['index.html', 'a/index.html', 'b/index.html', 'de/index.html']) {
        await s3.send(new PutObjectCommand({ Bucket, Key, Body: `${Bucket} ${Key}`, ContentType: 'text/html' }));
      }
    }
  });
  return {
    edge,
    get cloudfront() {
      return cloudfront;
    },
    ask(id, path, headers = {}, method = 'GET') {
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
    },
    async publish(Name, code, more = {}) {
      const FunctionConfig = { Comment: '', Runtime: 'cloudfront-js-2.0', ...more } as cf.FunctionConfig;
      const created = await cloudfront.send(
        new cf.CreateFunctionCommand({ Name, FunctionConfig, FunctionCode: Buffer.from(code) }),
      );
      const published = await cloudfront.send(new cf.PublishFunctionCommand({ Name, IfMatch: created.ETag! }));
      return published.FunctionSummary!.FunctionMetadata!.FunctionARN!;
    },
    async distribute(functions, behavior = {}, rest = {}) {
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
      await new Promise((resolve) => setTimeout(resolve, 40));
      return Distribution!.Id!;
    },
    async cachePolicy(Name, headers) {
      const config = {
        Name,
        MinTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          EnableAcceptEncodingGzip: false,
          HeadersConfig: {
            HeaderBehavior: 'whitelist' as const,
            Headers: { Quantity: headers.length, Items: headers },
          },
          CookiesConfig: { CookieBehavior: 'none' as const },
          QueryStringsConfig: { QueryStringBehavior: 'none' as const },
        },
      };
      const created = await cloudfront.send(new cf.CreateCachePolicyCommand({ CachePolicyConfig: config }));
      return created.CachePolicy!.Id!;
    },
  };
}
