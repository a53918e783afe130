/**
 * Types for CloudFront Functions written in TypeScript: the `cloudfront` module, and the events, which are imported from it as types:
 *
 *     import cf, { type ViewerRequestEvent } from 'cloudfront';
 *
 * Copy this file into your repository, or point to it: `"include": ["functions", "path/to/types/cloudfront-functions.d.ts"]` in tsconfig.json.
 * `crypto`, `querystring`, `buffer` and `Buffer` come from @types/node.
 *
 * Source: CloudFront Developer Guide, CloudFront Functions event structure; Helper methods for key value stores; Helper methods for origin
 * modification; General helper methods; read 2026-11-21.
 */
declare module 'cloudfront' {
  /** A header, a query string parameter, or a cookie of a request. Names of headers are in lower case. */
  export interface Value {
    value: string;
    /** All values, where the name came more than once. */
    multiValue?: { value: string }[];
  }

  /** A cookie of a response. */
  export interface ResponseCookie {
    value: string;
    /** What follows the value in Set-Cookie: `Path=/; Secure`. */
    attributes?: string;
    multiValue?: { value: string; attributes?: string }[];
  }

  export interface Request {
    readonly method: string;
    /** The path as the viewer wrote it, percent-encoded. */
    uri: string;
    /** Not decoded. */
    querystring: Record<string, Value>;
    headers: Record<string, Value>;
    cookies: Record<string, Value>;
    /**
     * The query string as the viewer wrote it, without its question mark: undefined where there is none, empty after a question mark alone.
     * Tests of a function (TestFunction, sample events) have no URL and no query string as it was written.
     */
    rawQueryString?(): string | undefined;
  }

  /** What a function returns in place of a request, or the response that it got. */
  export interface Response {
    statusCode: number;
    statusDescription?: string;
    headers?: Record<string, Value>;
    cookies?: Record<string, ResponseCookie>;
    body?: string | { encoding: 'text' | 'base64'; data: string };
  }

  interface Event<EventType extends string> {
    version: '1.0';
    context: {
      eventType: EventType;
      requestId: string;
      distributionId: string;
      distributionDomainName: string;
    };
    viewer: { ip: string };
    request: Request;
  }

  export type ViewerRequestEvent = Event<'viewer-request'>;

  export interface ViewerResponseEvent extends Event<'viewer-response'> {
    /** Without its body, which functions do not see. */
    response: Response & { headers: Record<string, Value>; cookies: Record<string, ResponseCookie> };
  }

  /** The key value store that the function is associated with. All methods are for `await`; `get` rejects where there is no such key. */
  export interface KeyValueStore {
    get(key: string, options?: { format?: 'string' }): Promise<string>;
    get(key: string, options: { format: 'json' }): Promise<unknown>;
    get(key: string, options: { format: 'bytes' }): Promise<Uint8Array>;
    exists(key: string): Promise<boolean>;
    count(): Promise<number>;
    meta(): Promise<{ creationDateTime: string; lastUpdatedDateTime: string; keyCount: number }>;
  }

  /** What a function may say anew of a custom origin of the distribution. */
  export interface OriginOverrides {
    hostHeader?: string;
    sni?: string;
    allowedCertificateNames?: string[];
  }

  /** What `updateRequestOrigin` changes; what is left out stays as it is in the distribution. */
  export interface OriginChange extends OriginOverrides {
    domainName?: string;
    originPath?: string;
    /** Takes the place of all that the origin has; names in lower case. */
    customHeaders?: Record<string, string>;
    connectionAttempts?: number;
    originShield?: { enabled: false } | { enabled: true; region: string };
    originAccessControlConfig?:
      | { enabled: false }
      | {
          enabled: true;
          signingBehavior: 'always' | 'never' | 'no-override';
          signingProtocol: 'sigv4';
          originType: 's3' | 'mediapackagev2' | 'mediastore' | 'lambda';
        };
    /** Seconds. */
    timeouts?: {
      readTimeout?: number;
      responseCompletionTimeout?: number;
      keepAliveTimeout?: number;
      connectionTimeout?: number;
    };
    customOriginConfig?: {
      port: number;
      protocol: 'http' | 'https';
      sslProtocols: ('SSLv3' | 'TLSv1' | 'TLSv1.1' | 'TLSv1.2')[];
      ipAddressType?: 'ipv4' | 'ipv6' | 'dualstack';
    };
  }

  /** An origin of the distribution by its id. */
  export type OriginOfGroup = string | { originId: string; originOverrides?: OriginOverrides };

  interface CloudFront {
    /** Without an id, the store that Terraform associates the function with: one build serves all stages. Throws where there is none. */
    kvs(id?: string): KeyValueStore;
    /** At viewer-request only, as all that follows. */
    updateRequestOrigin(change: OriginChange): void;
    selectRequestOriginById(originId: string, overrides?: OriginOverrides): void;
    createRequestOriginGroup(group: {
      originIds: [OriginOfGroup, OriginOfGroup];
      selectionCriteria?: 'default' | 'media-quality-score';
      failoverCriteria: { statusCodes: number[] };
    }): void;
    /** Where the request came in. */
    readonly edgeLocation?: { name: string; serverIp: string; region: string };
  }

  const cf: CloudFront;
  export default cf;
}
