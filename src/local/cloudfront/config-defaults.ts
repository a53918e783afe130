import type { Element } from '@xmldom/xmldom';
import { childElements } from './xml.ts';

/** What an element has where its sender left it out: text, or child elements. A list stands for that many elements of one name. */
type Content = string | { [name: string]: Content | string[] };

const nothing = { Quantity: '0' };
const nobody = { Enabled: 'false', ...nothing };
const readMethods = { Quantity: '2', Items: { Method: ['HEAD', 'GET'] } };

/** CloudFront API reference, DistributionConfig, and what GetDistributionConfig shows of a distribution that was made with less. */
const distribution = {
  Aliases: nothing,
  DefaultRootObject: '',
  OriginGroups: nothing,
  CacheBehaviors: nothing,
  CustomErrorResponses: nothing,
  Logging: { Enabled: 'false', IncludeCookies: 'false', Bucket: '', Prefix: '' },
  PriceClass: 'PriceClass_All',
  ViewerCertificate: {
    CloudFrontDefaultCertificate: 'true',
    SSLSupportMethod: 'vip',
    MinimumProtocolVersion: 'TLSv1',
    CertificateSource: 'cloudfront',
  },
  Restrictions: { GeoRestriction: { RestrictionType: 'none', ...nothing } },
  WebACLId: '',
  HttpVersion: 'http2',
  IsIPV6Enabled: 'false',
  ContinuousDeploymentPolicyId: '',
  Staging: 'false',
};

const origin = {
  OriginPath: '',
  CustomHeaders: nothing,
  ConnectionAttempts: '3',
  ConnectionTimeout: '10',
  OriginShield: { Enabled: 'false' },
  OriginAccessControlId: '',
};

const behavior = {
  TrustedSigners: nobody,
  TrustedKeyGroups: nobody,
  AllowedMethods: { ...readMethods, CachedMethods: readMethods },
  SmoothStreaming: 'false',
  Compress: 'false',
  LambdaFunctionAssociations: nothing,
  FunctionAssociations: nothing,
  FieldLevelEncryptionId: '',
  GrpcConfig: { Enabled: 'false' },
};

/**
 * Adds to a `DistributionConfig` what CloudFront fills in, so that it reads as one of CloudFront's own. What is there stays as it is, elements
 * newer than the AWS SDK's model included.
 */
export function fillInDefaults(config: Element): void {
  fill(config, distribution);
  for (const item of itemsOf(config, 'Origins')) {
    fill(item, origin);
    const custom = child(item, 'CustomOriginConfig');
    if (custom) fill(custom, { OriginReadTimeout: '30', OriginKeepaliveTimeout: '5' });
  }
  for (const item of itemsOf(config, 'CustomErrorResponses')) {
    fill(item, { ResponsePagePath: '', ResponseCode: '', ErrorCachingMinTTL: '10' });
  }
  const byDefault = child(config, 'DefaultCacheBehavior');
  for (const item of [...(byDefault ? [byDefault] : []), ...itemsOf(config, 'CacheBehaviors')]) fillInBehavior(item);
}

function fillInBehavior(item: Element): void {
  fill(item, behavior);
  const allowed = child(item, 'AllowedMethods');
  if (allowed) fill(allowed, { CachedMethods: readMethods });
  const forwarded = child(item, 'ForwardedValues');
  if (forwarded) {
    fill(forwarded, { Headers: nothing, QueryStringCacheKeys: nothing });
    // With a cache policy these three are the policy's.
    fill(item, { MinTTL: '0', DefaultTTL: '86400', MaxTTL: '31536000' });
  }
  for (const association of itemsOf(item, 'LambdaFunctionAssociations')) fill(association, { IncludeBody: 'false' });
}

function fill(parent: Element, contents: Exclude<Content, string>): void {
  const present = new Set(childElements(parent).map((element) => element.localName));
  for (const [name, content] of Object.entries(contents)) {
    if (present.has(name)) continue;
    for (const one of Array.isArray(content) ? content : [content]) append(parent, name, one);
  }
}

function append(parent: Element, name: string, content: Content): void {
  const created = parent.ownerDocument!.createElementNS(parent.namespaceURI, name);
  if (typeof content === 'string') {
    if (content !== '') created.appendChild(parent.ownerDocument!.createTextNode(content));
  } else {
    fill(created, content);
  }
  parent.appendChild(created);
}

function child(parent: Element, name: string): Element | undefined {
  return childElements(parent).find((element) => element.localName === name);
}

function itemsOf(parent: Element, list: string): Element[] {
  const items = child(parent, list);
  const inside = items && child(items, 'Items');
  return inside ? childElements(inside) : [];
}
