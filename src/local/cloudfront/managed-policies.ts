import type {
  CachePolicyConfig,
  OriginRequestPolicyConfig,
  ResponseHeadersPolicyConfig,
} from '@aws-sdk/client-cloudfront';
import type { StoredResource } from './state.ts';

/**
 * Policies that CloudFront brings itself, with the ids that are the same in every account. Compared with the CloudFront Developer Guide
 * ("Using the managed cache policies", "... origin request policies", "... response headers policies") on 2026-11-21: CachingOptimized,
 * CachingOptimizedForUncompressedObjects, CachingDisabled, AllViewer, CORS-S3Origin, CORS-CustomOrigin, UserAgentRefererHeaders, SimpleCORS,
 * and the ids and header overrides of the other response headers policies. Not compared, its pages leave them to the console or were
 * not at hand: the values of the headers of the security and preflight policies, both UseOriginCacheControlHeaders, AllViewerExceptHostHeader.
 */
const year = 31_536_000;

function list<Item>(items: Item[]): { Quantity: number; Items: Item[] } {
  return { Quantity: items.length, Items: items };
}

function cachePolicy(
  name: string,
  comment: string,
  ttl: [minimum: number, standard: number, maximum: number],
  key: { compress?: boolean; headers?: string[]; cookies?: 'none' | 'all'; queryStrings?: 'none' | 'all' } = {},
): CachePolicyConfig {
  const { compress = false, headers = [], cookies = 'none', queryStrings = 'none' } = key;
  return {
    Name: `Managed-${name}`,
    Comment: comment,
    MinTTL: ttl[0],
    DefaultTTL: ttl[1],
    MaxTTL: ttl[2],
    ParametersInCacheKeyAndForwardedToOrigin: {
      EnableAcceptEncodingGzip: compress,
      EnableAcceptEncodingBrotli: compress,
      HeadersConfig:
        headers.length > 0 ? { HeaderBehavior: 'whitelist', Headers: list(headers) } : { HeaderBehavior: 'none' },
      CookiesConfig: { CookieBehavior: cookies },
      QueryStringsConfig: { QueryStringBehavior: queryStrings },
    },
  };
}

const originControlHeaders = ['host', 'origin', 'x-http-method', 'x-http-method-override', 'x-method-override'];

const cachePolicies: Record<string, CachePolicyConfig> = {
  '658327ea-f89d-4fab-a63d-7e88639e58f6': cachePolicy(
    'CachingOptimized',
    'Caches for long; the key has no header, cookie or query string. Compression is enabled.',
    [1, 86_400, year],
    { compress: true },
  ),
  'b2884449-e4de-46a7-ac36-70bc7f1ddd6d': cachePolicy(
    'CachingOptimizedForUncompressedObjects',
    'Caches for long; the key has no header, cookie or query string. Compression is disabled.',
    [1, 86_400, year],
  ),
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad': cachePolicy('CachingDisabled', 'Caches nothing.', [0, 0, 0]),
  '83da9c7e-98b4-4e11-a168-04f0df8e2c65': cachePolicy(
    'UseOriginCacheControlHeaders',
    'Caches as the origin says; query strings are not in the key.',
    [0, 0, year],
    { compress: true, headers: originControlHeaders, cookies: 'all' },
  ),
  '4cc15a8a-d715-48a4-82b8-cc0b614638fe': cachePolicy(
    'UseOriginCacheControlHeaders-QueryStrings',
    'Caches as the origin says; query strings are in the key.',
    [0, 0, year],
    { compress: true, headers: originControlHeaders, cookies: 'all', queryStrings: 'all' },
  ),
};

function originRequestPolicy(
  name: string,
  comment: string,
  headers: OriginRequestPolicyConfig['HeadersConfig'],
  rest: 'all' | 'none',
): OriginRequestPolicyConfig {
  return {
    Name: `Managed-${name}`,
    Comment: comment,
    HeadersConfig: headers,
    CookiesConfig: { CookieBehavior: rest },
    QueryStringsConfig: { QueryStringBehavior: rest },
  };
}

const originRequestPolicies: Record<string, OriginRequestPolicyConfig> = {
  '216adef6-5c7f-47e4-b989-5492eafa07d3': originRequestPolicy(
    'AllViewer',
    'Forwards all that the viewer sent.',
    { HeaderBehavior: 'allViewer' },
    'all',
  ),
  'b689b0a8-53d0-40ab-baf2-68738e2966ac': originRequestPolicy(
    'AllViewerExceptHostHeader',
    'Forwards all that the viewer sent but the Host header.',
    { HeaderBehavior: 'allExcept', Headers: list(['host']) },
    'all',
  ),
  '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf': originRequestPolicy(
    'CORS-S3Origin',
    'Forwards the headers that S3 needs for CORS.',
    {
      HeaderBehavior: 'whitelist',
      Headers: list(['origin', 'access-control-request-headers', 'access-control-request-method']),
    },
    'none',
  ),
  '59781a5b-3903-41f3-afcb-af62929ccde1': originRequestPolicy(
    'CORS-CustomOrigin',
    'Forwards the header that a custom origin needs for CORS.',
    { HeaderBehavior: 'whitelist', Headers: list(['origin']) },
    'none',
  ),
  'acba4595-bd28-49b8-b9fe-13317c0390fa': originRequestPolicy(
    'UserAgentRefererHeaders',
    'Forwards the User-Agent and Referer headers.',
    { HeaderBehavior: 'whitelist', Headers: list(['user-agent', 'referer']) },
    'none',
  ),
};

const securityHeaders: ResponseHeadersPolicyConfig['SecurityHeadersConfig'] = {
  XSSProtection: { Override: false, Protection: true, ModeBlock: true },
  FrameOptions: { Override: false, FrameOption: 'SAMEORIGIN' },
  ReferrerPolicy: { Override: false, ReferrerPolicy: 'strict-origin-when-cross-origin' },
  ContentTypeOptions: { Override: true },
  StrictTransportSecurity: { Override: false, AccessControlMaxAgeSec: year },
};

function crossOrigin(preflight: boolean): ResponseHeadersPolicyConfig['CorsConfig'] {
  const methods = preflight
    ? (['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'] as const)
    : (['GET'] as const);
  return {
    AccessControlAllowOrigins: list(['*']),
    AccessControlAllowHeaders: list(['*']),
    AccessControlAllowMethods: list([...methods]),
    AccessControlAllowCredentials: false,
    ...(preflight ? { AccessControlExposeHeaders: list(['*']) } : {}),
    OriginOverride: false,
  };
}

const responseHeadersPolicies: Record<string, ResponseHeadersPolicyConfig> = {
  '67f7725c-6f97-4210-82d7-5512b31e9d03': {
    Name: 'Managed-SecurityHeadersPolicy',
    Comment: 'Adds security headers.',
    SecurityHeadersConfig: securityHeaders,
  },
  '60669652-455b-4ae9-85a4-c4c02393f86c': {
    Name: 'Managed-SimpleCORS',
    Comment: 'Allows simple requests of all origins.',
    CorsConfig: crossOrigin(false),
  },
  '5cc3b908-e619-4b99-88e5-2cf7f45965bd': {
    Name: 'Managed-CORS-With-Preflight',
    Comment: 'Allows requests of all origins, preflight included.',
    CorsConfig: crossOrigin(true),
  },
  'e61eb60c-9c35-4d20-a928-2b84e02af89c': {
    Name: 'Managed-CORS-and-SecurityHeadersPolicy',
    Comment: 'Allows simple requests of all origins and adds security headers.',
    CorsConfig: crossOrigin(false),
    SecurityHeadersConfig: securityHeaders,
  },
  'eaab4381-ed33-4a86-88ca-d9558dc6cd63': {
    Name: 'Managed-CORS-with-preflight-and-SecurityHeadersPolicy',
    Comment: 'Allows requests of all origins, preflight included, and adds security headers.',
    CorsConfig: crossOrigin(true),
    SecurityHeadersConfig: securityHeaders,
  },
};

function stored(configs: Record<string, unknown>): Record<string, StoredResource> {
  return Object.fromEntries(
    Object.entries(configs).map(([id, config]) => [id, { id, etag: 'E23ZP02F085DFQ', modifiedAt: 0, config }]),
  );
}

/** By kind, then by id, in the form of the account's own resources. */
export const managedPolicies: Record<string, Record<string, StoredResource>> = {
  CachePolicy: stored(cachePolicies),
  OriginRequestPolicy: stored(originRequestPolicies),
  ResponseHeadersPolicy: stored(responseHeadersPolicies),
};
