import type { Forwarding, Selection } from './forwarding.ts';
import { selects } from './forwarding.ts';
import { type EdgeHeaders, headerValue } from './headers.ts';

/** The parts of a request that decide what is cached. */
export interface KeyedRequest {
  method: string;
  uri: string;
  querystring: string;
  headers: EdgeHeaders;
}

export interface CacheKeyParts {
  path: string;
  queryString: string;
  /** Lower-case names, sorted. */
  headers: [name: string, value: string][];
  cookies: string;
  /** Null where it is no part of the key, or empty. */
  acceptEncoding: string | null;
}

/**
 * @returns what the cache key is made of: the path and those query strings, headers and cookies that the behaviour's cache policy (or legacy settings)
 * names. The distribution is not in it, each has a cache of its own.
 */
export function cacheKeyParts(request: KeyedRequest, forwarding: Forwarding): CacheKeyParts {
  const headers = Object.keys(request.headers)
    .filter((name) => name !== 'cookie' && name !== 'accept-encoding' && selects(forwarding.keyHeaders, name))
    .sort()
    .map((name): [string, string] => [name, headerValue(request.headers, name) ?? '']);
  return {
    path: request.uri,
    queryString: selectQueries(request.querystring, forwarding.keyQueries),
    headers,
    cookies: selectCookies(headerValue(request.headers, 'cookie') ?? '', forwarding.keyCookies),
    acceptEncoding: acceptEncoding(request.headers, forwarding) ?? null,
  };
}

/** @returns the key as one text */
export function cacheKey({ path, queryString, headers, cookies, acceptEncoding: encoding }: CacheKeyParts): string {
  return JSON.stringify([path, queryString, headers, cookies, encoding ?? '']);
}

/** @returns those parts of a query string whose names are selected, as they were written */
export function selectQueries(querystring: string, selection: Selection): string {
  if (selection.mode === 'all' || querystring === '') return querystring;
  return querystring
    .split('&')
    .filter((part) => selects(selection, part.split('=', 1)[0]!))
    .join('&');
}

/** @returns those cookies of a Cookie header whose names are selected */
export function selectCookies(header: string, selection: Selection): string {
  if (selection.mode === 'all' || header === '') return header;
  return header
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => selects(selection, cookie.split('=', 1)[0]!))
    .join('; ');
}

/** @returns Accept-Encoding as CloudFront normalises it: the encodings that the policy enables and the viewer takes */
export function acceptEncoding(headers: EdgeHeaders, { compression }: Forwarding): string | undefined {
  const taken = new Set(
    (headerValue(headers, 'accept-encoding') ?? '').split(',').map((part) => part.split(';')[0]!.trim()),
  );
  const encodings = [
    ...(compression.brotli && taken.has('br') ? ['br'] : []),
    ...(compression.gzip && taken.has('gzip') ? ['gzip'] : []),
  ];
  return encodings.length > 0 ? encodings.join(',') : undefined;
}
