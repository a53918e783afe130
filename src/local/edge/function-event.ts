import type { FunctionEventType } from '../../edge/functions/check-result.ts';
import { isDisallowedHeader } from '../../edge/headers.ts';
import type { EdgeRequest, EdgeResponse, Exchange } from './exchange.ts';
import { type EdgeHeaders, headerValue } from './headers.ts';

/** One header, cookie or query string as CloudFront Functions see it; `multiValue` where the name came more than once. */
export interface FunctionValue {
  value: string;
  /** Of a response's cookie only: what follows the value in Set-Cookie. */
  attributes?: string;
  multiValue?: { value: string; attributes?: string }[];
}
export type FunctionValues = Record<string, FunctionValue>;

/** The event of a CloudFront Function. Source: CloudFront Developer Guide, CloudFront Functions event structure. */
export interface FunctionEvent {
  version: '1.0';
  context: { distributionDomainName: string; distributionId: string; eventType: FunctionEventType; requestId: string };
  viewer: { ip: string };
  request: {
    method: string;
    uri: string;
    querystring: FunctionValues;
    headers: FunctionValues;
    cookies: FunctionValues;
  };
  response?: { statusCode: number; statusDescription: string; headers: FunctionValues; cookies: FunctionValues };
}

/** @returns the event; query strings, headers and cookies as they came, not decoded */
export function functionEvent(
  exchange: Exchange,
  eventType: FunctionEventType,
  request: EdgeRequest,
  response?: EdgeResponse,
): FunctionEvent {
  return {
    version: '1.0',
    context: {
      distributionDomainName: exchange.distribution.domainName,
      distributionId: exchange.distribution.id,
      eventType,
      requestId: exchange.requestId,
    },
    viewer: { ip: exchange.clientIp },
    request: {
      method: request.method,
      uri: request.uri,
      querystring: queryValues(request.querystring),
      headers: headerValues(request.headers, 'cookie'),
      cookies: cookieValues(headerValue(request.headers, 'cookie') ?? ''),
    },
    ...(response
      ? {
          response: {
            statusCode: response.status,
            statusDescription: response.statusDescription,
            headers: headerValues(response.headers, 'set-cookie'),
            cookies: setCookieValues(response.headers['set-cookie'] ?? []),
          },
        }
      : {}),
  };
}

/** @returns whether a header is kept from functions: disallowed ones, and those that carry cookies, which have a place of their own */
export function isHiddenHeader(name: string, cookieHeader: string): boolean {
  return name === cookieHeader || isDisallowedHeader(name);
}

/** @returns the names and values of a query string */
export function queryValues(querystring: string): FunctionValues {
  return collected(
    querystring
      .split('&')
      .filter((part) => part !== '')
      .map(pairOf),
  );
}

/** @returns the names and values of a Cookie header */
export function cookieValues(header: string): FunctionValues {
  const parts = header.split(';').map((part) => part.trim());
  return collected(parts.filter((part) => part !== '').map(pairOf));
}

function headerValues(headers: EdgeHeaders, cookieHeader: string): FunctionValues {
  return collected(
    Object.entries(headers)
      .filter(([name]) => !isHiddenHeader(name, cookieHeader))
      .flatMap(([name, values]) => values.map(({ value }): [string, { value: string }] => [name, { value }])),
  );
}

function setCookieValues(headers: { value: string }[]): FunctionValues {
  return collected(
    headers.map(({ value: header }) => {
      const end = header.indexOf(';');
      const [name, { value }] = pairOf(end < 0 ? header : header.slice(0, end));
      return [name.trim(), end < 0 ? { value } : { value, attributes: header.slice(end + 1).trim() }];
    }),
  );
}

function pairOf(part: string): [string, { value: string }] {
  const at = part.indexOf('=');
  return at < 0 ? [part, { value: '' }] : [part.slice(0, at), { value: part.slice(at + 1) }];
}

/** The first of several values of one name stands outside, and all of them in `multiValue`. */
function collected(pairs: [string, { value: string; attributes?: string }][]): FunctionValues {
  const values: FunctionValues = {};
  for (const [name, entry] of pairs) {
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    // Not an assignment: a name may be `__proto__`.
    const value = before ? { ...before, multiValue: [...(before.multiValue ?? [first(before)]), entry] } : entry;
    Object.defineProperty(values, name, { value, writable: true, enumerable: true, configurable: true });
  }
  return values;
}

function first({ value, attributes }: FunctionValue): { value: string; attributes?: string } {
  return attributes === undefined ? { value } : { value, attributes };
}
