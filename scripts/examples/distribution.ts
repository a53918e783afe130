import {
  type CloudFrontClient,
  CreateCachePolicyCommand,
  CreateDistributionCommand,
  CreateOriginRequestPolicyCommand,
} from '@aws-sdk/client-cloudfront';
import type { Surroundings } from './surroundings.ts';

/** AllViewerExceptHostHeader: the origin gets what the viewer sent, as far as the functions let it. */
const viewerHeadersWithoutHost = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/** @returns the id of a stage's distribution, with one behaviour for each path pattern beside the default one */
export async function createDistribution(
  client: CloudFrontClient,
  stage: string,
  patterns: string[],
  surroundings: Surroundings,
  originPort: number,
): Promise<string> {
  const behavior = {
    TargetOriginId: 'site',
    ViewerProtocolPolicy: 'allow-all' as const,
    CachePolicyId: await createCachePolicy(client, stage, surroundings),
    OriginRequestPolicyId: await originRequestPolicy(client, stage, surroundings),
  };
  const created = await client.send(
    new CreateDistributionCommand({
      DistributionConfig: {
        CallerReference: stage,
        Comment: stage,
        Enabled: true,
        Origins: list([{ Id: 'site', ...originOf(stage, surroundings, originPort) }]),
        DefaultCacheBehavior: behavior,
        CacheBehaviors: list(patterns.map((PathPattern) => ({ ...behavior, PathPattern }))),
      },
    }),
  );
  return created.Distribution!.Id!;
}

function originOf(stage: string, { buckets = {}, originHeaders }: Surroundings, originPort: number) {
  const CustomHeaders = list(
    Object.entries(originHeaders?.(stage) ?? {}).map(([HeaderName, HeaderValue]) => ({ HeaderName, HeaderValue })),
  );
  const [first] = Object.entries(buckets);
  if (first) {
    const DomainName = `${first[0]}.s3.${first[1].region}.amazonaws.com`;
    return { DomainName, CustomHeaders, S3OriginConfig: { OriginAccessIdentity: '' } };
  }
  return {
    DomainName: '127.0.0.1',
    CustomHeaders,
    CustomOriginConfig: { HTTPPort: originPort, HTTPSPort: 443, OriginProtocolPolicy: 'http-only' as const },
  };
}

/** Pages stay for a minute, so that an example whose cache key lacks something serves one viewer's page to another here too. */
async function createCachePolicy(
  client: CloudFrontClient,
  stage: string,
  { cacheKeyHeaders = [], cacheKeyCookies = [] }: Surroundings,
): Promise<string> {
  const created = await client.send(
    new CreateCachePolicyCommand({
      CachePolicyConfig: {
        Name: `${stage}-example`,
        MinTTL: 0,
        DefaultTTL: 60,
        MaxTTL: 86_400,
        ParametersInCacheKeyAndForwardedToOrigin: {
          EnableAcceptEncodingGzip: false,
          HeadersConfig:
            cacheKeyHeaders.length > 0
              ? { HeaderBehavior: 'whitelist', Headers: list(cacheKeyHeaders) }
              : { HeaderBehavior: 'none' },
          CookiesConfig:
            cacheKeyCookies.length > 0
              ? { CookieBehavior: 'whitelist', Cookies: list(cacheKeyCookies) }
              : { CookieBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'all' },
        },
      },
    }),
  );
  return created.CachePolicy!.Id!;
}

/** Only a policy of one's own names the headers that CloudFront adds to those of the viewer. */
async function originRequestPolicy(
  client: CloudFrontClient,
  stage: string,
  { cloudFrontHeaders = [] }: Surroundings,
): Promise<string> {
  if (cloudFrontHeaders.length === 0) return viewerHeadersWithoutHost;
  const created = await client.send(
    new CreateOriginRequestPolicyCommand({
      OriginRequestPolicyConfig: {
        Name: `${stage}-example`,
        HeadersConfig: { HeaderBehavior: 'allViewerAndWhitelistCloudFront', Headers: list(cloudFrontHeaders) },
        CookiesConfig: { CookieBehavior: 'all' },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
    }),
  );
  return created.OriginRequestPolicy!.Id!;
}

function list<Item>(items: Item[]): { Quantity: number; Items: Item[] } {
  return { Quantity: items.length, Items: items };
}
