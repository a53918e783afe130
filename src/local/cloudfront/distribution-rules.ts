import type { DistributionConfig, Origin } from '@aws-sdk/client-cloudfront';
import { s3Location } from '../edge/origin.ts';
import { ServiceError } from '../service.ts';
import { behaviorsOf, type PatternedBehavior } from './distribution-config.ts';
import { invalidArgument } from './preconditions.ts';

/** Quota on cache behaviours beside the default one: CloudFront Developer Guide, Quotas, read 2026. */
const mostBehaviors = 75;

/** What a path pattern is made of (CloudFront Developer Guide, Path pattern, read 2026); `\*` is an asterisk that is no wildcard. */
const pathPattern = /^(?:[A-Za-z0-9_.$/~"'@:+&*?-]|\\\*)+$/;

/** Which resources there are: what a distribution refers to must exist. */
export interface KnownResources {
  /** @param kind `CachePolicy`, `OriginRequestPolicy`, `ResponseHeadersPolicy`, `OriginAccessControl` */
  exists(kind: string, id: string): boolean;
}

/**
 * What CloudFront checks of a configuration beside the code on it.
 * @throws ServiceError with CloudFront's codes, the first thing that is wrong
 */
export function checkDistribution(config: DistributionConfig, known: KnownResources): void {
  const origins = config.Origins?.Items ?? [];
  if (origins.length === 0) throw invalidArgument('The parameter Origins must contain at least one origin.');
  const names = new Set<string>();
  for (const origin of origins) {
    checkOrigin(origin, known);
    if (names.has(origin.Id!))
      throw invalidArgument(`The parameter Origins contains the origin id '${origin.Id}' more than once.`);
    names.add(origin.Id!);
  }
  for (const group of config.OriginGroups?.Items ?? []) {
    for (const member of group.Members?.Items ?? []) requireOrigin(names, member.OriginId);
    if (group.Id) names.add(group.Id);
  }
  if ((config.CacheBehaviors?.Items?.length ?? 0) > mostBehaviors) {
    throw new ServiceError(
      400,
      'TooManyCacheBehaviors',
      'You cannot create more cache behaviors for the distribution.',
    );
  }
  const patterns = new Set<string>();
  for (const behavior of config.CacheBehaviors?.Items ?? []) {
    const pattern = (behavior.PathPattern ?? '').replace(/^\//, '');
    if (!behavior.PathPattern || behavior.PathPattern.length > 255) {
      throw invalidArgument('The parameter PathPattern must have between 1 and 255 characters.');
    }
    if (!pathPattern.test(behavior.PathPattern)) {
      throw invalidArgument(
        `The parameter PathPattern contains invalid characters: '${behavior.PathPattern}'. It takes letters, digits, * and ? as wildcards, and _ - . $ / ~ " ' @ : + &.`,
      );
    }
    if (patterns.has(pattern)) {
      throw invalidArgument(
        `The parameter CacheBehaviors contains the path pattern '${behavior.PathPattern}' more than once.`,
      );
    }
    patterns.add(pattern);
  }
  for (const behavior of behaviorsOf(config)) checkBehavior(behavior, names, known);
  if (config.DefaultRootObject?.startsWith('/')) {
    throw new ServiceError(
      400,
      'InvalidDefaultRootObject',
      'The default root object file name is too big or contains an invalid character.',
    );
  }
}

function checkOrigin(origin: Origin, known: KnownResources): void {
  const { Id, DomainName, OriginPath, S3OriginConfig, CustomOriginConfig } = origin;
  if (!Id) throw invalidArgument('The parameter Origin Id is required.');
  if (!DomainName || /[/:\s]/.test(DomainName)) {
    throw invalidArgument(`The parameter origin name must be a domain name. Origin '${Id}': '${DomainName ?? ''}'`);
  }
  if (OriginPath && !/^\/.*[^/]$/.test(OriginPath)) {
    throw invalidArgument(`The parameter OriginPath must start with a slash and not end with one: '${OriginPath}'`);
  }
  if (S3OriginConfig && CustomOriginConfig) {
    throw invalidArgument(`The origin '${Id}' has both S3OriginConfig and CustomOriginConfig; it takes one of them.`);
  }
  if (!S3OriginConfig && !CustomOriginConfig && !origin.VpcOriginConfig) {
    throw invalidArgument(`The parameter S3OriginConfig or CustomOriginConfig is required. Origin '${Id}'`);
  }
  if (S3OriginConfig && !s3Location(DomainName)) {
    throw invalidArgument(`The parameter Origin DomainName does not refer to a valid S3 bucket: ${DomainName}`);
  }
  if (origin.OriginAccessControlId && !known.exists('OriginAccessControl', origin.OriginAccessControlId)) {
    throw new ServiceError(
      400,
      'InvalidOriginAccessControl',
      `The origin access control is not valid: ${origin.OriginAccessControlId}`,
    );
  }
}

function requireOrigin(names: Set<string>, id: string | undefined): void {
  if (id === undefined || !names.has(id)) {
    throw new ServiceError(
      404,
      'NoSuchOrigin',
      `One or more of your origins or origin groups do not exist: '${id ?? ''}'`,
    );
  }
}

function checkBehavior(behavior: PatternedBehavior, origins: Set<string>, known: KnownResources): void {
  requireOrigin(origins, behavior.TargetOriginId);
  if (!['allow-all', 'https-only', 'redirect-to-https'].includes(behavior.ViewerProtocolPolicy ?? '')) {
    throw new ServiceError(
      400,
      'InvalidViewerProtocolPolicy',
      `The parameter ViewerProtocolPolicy must be allow-all, https-only or redirect-to-https, not '${behavior.ViewerProtocolPolicy ?? ''}'.`,
    );
  }
  if (!behavior.CachePolicyId && !behavior.ForwardedValues)
    throw invalidArgument('The parameter ForwardedValues is required.');
  if (behavior.CachePolicyId && behavior.ForwardedValues) {
    throw invalidArgument(
      'The parameter ForwardedValues cannot be used when a cache policy is associated to the cache behavior.',
    );
  }
  if (behavior.OriginRequestPolicyId && !behavior.CachePolicyId) {
    throw invalidArgument('The parameter OriginRequestPolicyId cannot be used without a cache policy.');
  }
  for (const kind of ['CachePolicy', 'OriginRequestPolicy', 'ResponseHeadersPolicy'] as const) {
    const id = behavior[`${kind}Id`];
    if (id && !known.exists(kind, id)) {
      throw new ServiceError(404, `NoSuch${kind}`, `The ${policyWords[kind]} does not exist: ${id}`);
    }
  }
  checkMethods(behavior);
}

const policyWords = {
  CachePolicy: 'cache policy',
  OriginRequestPolicy: 'origin request policy',
  ResponseHeadersPolicy: 'response headers policy',
};

const methodSets = ['GET,HEAD', 'GET,HEAD,OPTIONS', 'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT'];

function checkMethods(behavior: PatternedBehavior): void {
  const methods = behavior.AllowedMethods?.Items as string[] | undefined;
  if (!methods) return;
  if (!methodSets.includes([...methods].sort().join())) {
    throw invalidArgument(
      `The parameter AllowedMethods of '${behavior.PathPattern}' must be GET and HEAD, these and OPTIONS, or all seven methods; it is ${methods.join(', ')}.`,
    );
  }
  const cached = behavior.AllowedMethods?.CachedMethods?.Items as string[] | undefined;
  if (cached && !['GET,HEAD', 'GET,HEAD,OPTIONS'].includes([...cached].sort().join())) {
    throw invalidArgument(
      `The parameter CachedMethods of '${behavior.PathPattern}' must be GET and HEAD, with or without OPTIONS.`,
    );
  }
}
