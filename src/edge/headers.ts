import type { EventType } from './vocabulary.ts';

/**
 * Headers that code at the edge may not touch, as data: CloudFront answers 502 when it does. Lower-case; `*` at the end stands for any rest.
 * Source: CloudFront Developer Guide, Restrictions on all edge functions, HTTP headers.
 */
export const disallowedHeaders: readonly string[] = [
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'trailer',
  'upgrade',
  'x-accel-buffering',
  'x-accel-charset',
  'x-accel-limit-rate',
  'x-accel-redirect',
  'x-amz-cf-*',
  'x-amzn-auth',
  'x-amzn-cf-billing',
  'x-amzn-cf-id',
  'x-amzn-cf-xff',
  'x-amzn-errortype',
  'x-amzn-fle-profile',
  'x-amzn-header-count',
  'x-amzn-header-order',
  'x-amzn-lambda-integration-tag',
  'x-amzn-requestid',
  'x-cache',
  'x-edge-*',
  'x-forwarded-proto',
  'x-real-ip',
];

/** Headers that code may read at an event but not add, change or delete. */
export const readOnlyHeaders: Readonly<Record<EventType, readonly string[]>> = {
  'viewer-request': ['cdn-loop', 'content-length', 'host', 'transfer-encoding', 'via'],
  'origin-request': [
    'accept-encoding',
    'cdn-loop',
    'content-length',
    'if-modified-since',
    'if-none-match',
    'if-range',
    'if-unmodified-since',
    'transfer-encoding',
    'via',
  ],
  'origin-response': ['transfer-encoding', 'via'],
  'viewer-response': ['warning', 'via', 'content-length', 'content-encoding', 'transfer-encoding'],
};

/** A response made in a request event has no headers of an origin to protect; these three CloudFront writes itself. */
export const readOnlyInGeneratedResponses: readonly string[] = ['content-length', 'transfer-encoding', 'via'];

/** A viewer-request function that adds this header gets a 502: CloudFront adds it after that event. */
export const viewerCountryHeader = 'cloudfront-viewer-country';

/** Whether a header is disallowed; the name in any case. */
export function isDisallowedHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return disallowedHeaders.some((row) => (row.endsWith('*') ? lower.startsWith(row.slice(0, -1)) : lower === row));
}

/** Whether a header is read-only at an event; the name in any case. */
export function isReadOnlyHeader(name: string, eventType: EventType): boolean {
  return readOnlyHeaders[eventType].includes(name.toLowerCase());
}
