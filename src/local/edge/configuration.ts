import type {
  CachePolicyConfig,
  DistributionConfig,
  OriginRequestPolicyConfig,
  ResponseHeadersPolicyConfig,
} from '@aws-sdk/client-cloudfront';
import type { KeyValues } from '../../edge/functions/function-run.ts';

/** A distribution as the edge serves it now: the configuration that has finished propagating, not the newest one. */
export interface ServedDistribution {
  id: string;
  /** `<id>.cloudfront.net`, lower case. */
  domainName: string;
  config: DistributionConfig;
}

/** A CloudFront Function at its LIVE stage. */
export interface LiveFunction {
  name: string;
  runtime: string;
  code: Buffer;
  /** The key value store of its association. */
  store?: KeyValues;
}

/** What the control plane tells the data plane. */
export interface EdgeConfiguration {
  /** By id in any case; undefined while the first deployment is in progress too. */
  served(id: string): ServedDistribution | undefined;
  cachePolicy(id: string): CachePolicyConfig | undefined;
  originRequestPolicy(id: string): OriginRequestPolicyConfig | undefined;
  responseHeadersPolicy(id: string): ResponseHeadersPolicyConfig | undefined;
  liveFunction(arn: string): LiveFunction | undefined;
  /** Calls the listener with the paths of each invalidation, `/images/*` wildcards included. */
  onInvalidation(listener: (distributionId: string, paths: string[]) => void): void;
}
