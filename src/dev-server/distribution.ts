import type { SiteOrigin } from './origin.ts';
import type { Place } from './places.ts';
import type { ViewerHeader } from './viewer-headers.ts';

/** CloudFront's managed origin request policy AllViewerExceptHostHeader: the origin gets what the viewer sent, and its own name as Host. */
const allViewerExceptHostHeader = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/** Headers that CloudFront adds where a policy names them, as many as a cache policy takes (CloudFront Developer Guide, Quotas: 10). */
const cloudFrontHeaders = [
  'CloudFront-Viewer-Country',
  'CloudFront-Viewer-Country-Name',
  'CloudFront-Viewer-Country-Region',
  'CloudFront-Viewer-City',
  'CloudFront-Viewer-Time-Zone',
  'CloudFront-Is-Desktop-Viewer',
  'CloudFront-Is-Mobile-Viewer',
  'CloudFront-Is-SmartTV-Viewer',
  'CloudFront-Is-Tablet-Viewer',
  'CloudFront-Forwarded-Proto',
];

/** Errors are not kept for CloudFront's usual 10 s: who repairs an origin wants to see it. */
const errorCodes = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/**
 * The configuration of the site's cache policy. A server's answers are kept as long as they say themselves; files of a folder for a day, as
 * the managed policy CachingOptimized would, because a change of one empties the cache here.
 */
export function cachePolicyConfig(name: string, origin: SiteOrigin, viewerHeaders: ViewerHeader[]) {
  const further = viewerHeaders.map((header) => header.name).filter((header) => /^cloudfront-/i.test(header));
  const headers = new Map([...cloudFrontHeaders, ...further].map((header) => [header.toLowerCase(), header]));
  return {
    Name: name,
    Comment: 'Made by the dev server.',
    MinTTL: 0,
    DefaultTTL: origin.kind === 'folder' ? 86_400 : 0,
    MaxTTL: 31_536_000,
    ParametersInCacheKeyAndForwardedToOrigin: {
      EnableAcceptEncodingGzip: false,
      EnableAcceptEncodingBrotli: false,
      HeadersConfig: {
        HeaderBehavior: 'whitelist',
        Headers: { Quantity: headers.size, Items: [...headers.values()] },
      },
      CookiesConfig: { CookieBehavior: 'none' },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
    },
  };
}

export interface DistributionParts {
  callerReference: string;
  comment: string;
  /** Where the origin is reached: a folder is served on a port of this machine. */
  origin: { protocol: 'http' | 'https'; host: string; port: number; path: string };
  /** A folder's; none for a server, which answers for its root itself. */
  defaultRootObject: string;
  cachePolicyId: string;
  /** In the order of edge.yml. */
  places: Place[];
  /** By the function's name: a Lambda version, a CloudFront Function. */
  arnOf(functionName: string): string;
}

/** Path patterns beside the default behaviour, in the order in which edge.yml first names them: CloudFront takes the first that matches. */
export function patternsOf(places: Place[]): string[] {
  return [...new Set(places.map(({ pattern }) => pattern))].filter((pattern) => pattern !== 'default');
}

/** The DistributionConfig of a site as CreateDistribution and UpdateDistribution take it, in XML. */
export function distributionXml(parts: DistributionParts): string {
  const { origin, places } = parts;
  const patterns = patternsOf(places);
  const behaviors = patterns.map(
    (pattern) =>
      `<CacheBehavior><PathPattern>${escaped(pattern)}</PathPattern>${behavior(parts, pattern)}</CacheBehavior>`,
  );
  const errors = errorCodes.map(
    (code) =>
      `<CustomErrorResponse><ErrorCode>${code}</ErrorCode><ErrorCachingMinTTL>0</ErrorCachingMinTTL></CustomErrorResponse>`,
  );
  const ports = origin.protocol === 'https' ? { http: 80, https: origin.port } : { http: origin.port, https: 443 };
  return `<?xml version="1.0" encoding="UTF-8"?>
<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">
<CallerReference>${escaped(parts.callerReference)}</CallerReference>
<DefaultRootObject>${escaped(parts.defaultRootObject)}</DefaultRootObject>
<Origins><Quantity>1</Quantity><Items><Origin><Id>site</Id><DomainName>${escaped(origin.host)}</DomainName><OriginPath>${escaped(origin.path)}</OriginPath><CustomHeaders><Quantity>0</Quantity></CustomHeaders><CustomOriginConfig><HTTPPort>${ports.http}</HTTPPort><HTTPSPort>${ports.https}</HTTPSPort><OriginProtocolPolicy>${origin.protocol}-only</OriginProtocolPolicy><OriginReadTimeout>60</OriginReadTimeout></CustomOriginConfig><ConnectionAttempts>1</ConnectionAttempts><ConnectionTimeout>10</ConnectionTimeout></Origin></Items></Origins>
<DefaultCacheBehavior>${behavior(parts, 'default')}</DefaultCacheBehavior>
<CacheBehaviors>${list(behaviors)}</CacheBehaviors>
<CustomErrorResponses>${list(errors)}</CustomErrorResponses>
<Comment>${escaped(parts.comment)}</Comment>
<Enabled>true</Enabled>
</DistributionConfig>`;
}

function behavior({ places, arnOf, cachePolicyId }: DistributionParts, pattern: string): string {
  const own = places.filter((place) => place.pattern === pattern);
  const lambdas = own
    .filter(({ options }) => options.target === 'lambda-edge')
    .map(
      ({ options, eventType, includeBody }) =>
        `<LambdaFunctionAssociation><LambdaFunctionARN>${escaped(arnOf(options.functionName))}</LambdaFunctionARN><EventType>${eventType}</EventType><IncludeBody>${includeBody}</IncludeBody></LambdaFunctionAssociation>`,
    );
  const functions = own
    .filter(({ options }) => options.target === 'cloudfront-function')
    .map(
      ({ options, eventType }) =>
        `<FunctionAssociation><FunctionARN>${escaped(arnOf(options.functionName))}</FunctionARN><EventType>${eventType}</EventType></FunctionAssociation>`,
    );
  const methods = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'].map(
    (method) => `<Method>${method}</Method>`,
  );
  return `<TargetOriginId>site</TargetOriginId><ViewerProtocolPolicy>allow-all</ViewerProtocolPolicy><AllowedMethods>${list(methods)}<CachedMethods>${list(methods.slice(0, 2))}</CachedMethods></AllowedMethods><Compress>false</Compress><LambdaFunctionAssociations>${list(lambdas)}</LambdaFunctionAssociations><FunctionAssociations>${list(functions)}</FunctionAssociations><CachePolicyId>${cachePolicyId}</CachePolicyId><OriginRequestPolicyId>${allViewerExceptHostHeader}</OriginRequestPolicyId>`;
}

function list(items: string[]): string {
  return `<Quantity>${items.length}</Quantity>${items.length > 0 ? `<Items>${items.join('')}</Items>` : ''}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
