import type { Origin } from '@aws-sdk/client-cloudfront';
import { type EdgeHeaders, headersFromValues } from './headers.ts';

interface EventOrigin {
  customHeaders: EdgeHeaders;
  domainName: string;
  /** Put before the URI; empty or with a leading slash. */
  path: string;
}

/** A custom origin in the form of Lambda@Edge's events, which is what a function may change. */
export interface CustomOrigin extends EventOrigin {
  protocol: 'http' | 'https';
  port: number;
  /** Seconds. */
  readTimeout: number;
  keepaliveTimeout: number;
  sslProtocols: string[];
}

/** An S3 origin in the form of Lambda@Edge's events. */
export interface S3Origin extends EventOrigin {
  authMethod: 'none' | 'origin-access-identity' | 'origin-access-control';
  region: string;
}

/** `request.origin` of an origin-request event. */
export type OriginTarget = { custom: CustomOrigin; s3?: undefined } | { s3: S3Origin; custom?: undefined };

/** @returns a configured origin as origin-request events show it */
export function targetOf(origin: Origin): OriginTarget {
  const customHeaders = headersFromValues(
    Object.fromEntries(
      (origin.CustomHeaders?.Items ?? []).map((header) => [header.HeaderName!, header.HeaderValue ?? '']),
    ),
  );
  const shared = { customHeaders, domainName: origin.DomainName!, path: origin.OriginPath ?? '' };
  const custom = origin.CustomOriginConfig;
  if (custom && !s3Location(origin.DomainName!)) {
    // The viewer's protocol is HTTP here, so match-viewer means HTTP.
    const protocol = custom.OriginProtocolPolicy === 'https-only' ? 'https' : 'http';
    return {
      custom: {
        ...shared,
        protocol,
        port: (protocol === 'https' ? custom.HTTPSPort : custom.HTTPPort) ?? (protocol === 'https' ? 443 : 80),
        readTimeout: custom.OriginReadTimeout ?? 30,
        keepaliveTimeout: custom.OriginKeepaliveTimeout ?? 5,
        sslProtocols: custom.OriginSslProtocols?.Items ?? ['TLSv1.2'],
      },
    };
  }
  const authMethod = origin.OriginAccessControlId
    ? 'origin-access-control'
    : origin.S3OriginConfig?.OriginAccessIdentity
      ? 'origin-access-identity'
      : 'none';
  return { s3: { ...shared, authMethod, region: s3Location(origin.DomainName!)?.region ?? 'us-east-1' } };
}

/**
 * @returns bucket and region that a bucket's domain name says (`name.s3.eu-west-1.amazonaws.com`, `name.s3.amazonaws.com`); undefined for any
 * other name, website endpoints included: these are custom origins
 */
export function s3Location(domainName: string): { bucket: string; region: string } | undefined {
  const match = /^(.+)\.s3(?:[.-](?!website)([a-z0-9-]+))?\.amazonaws\.com$/.exec(domainName);
  return match ? { bucket: match[1]!, region: match[2] ?? 'us-east-1' } : undefined;
}

/** @returns the domain name of a target */
export function domainOf(target: OriginTarget): string {
  return (target.s3 ?? target.custom).domainName;
}
