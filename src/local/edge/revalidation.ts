import type { CachedResponse } from './cache.ts';
import type { EdgeRequest } from './exchange.ts';
import type { Forwarding } from './forwarding.ts';
import { copyHeaders, headerValue, setHeader } from './headers.ts';

/**
 * Whether the origin can be asked if an expired response has changed, and a sentence on it. CloudFront asks with its ETag and Last-Modified, and not
 * at all where cookies are forwarded.
 * Source: CloudFront Developer Guide, Request and response behavior for custom origins, Conditional requests; Cache content based on cookies.
 */
export function revalidationOf(
  { status, headers }: CachedResponse,
  { keyCookies, originCookies }: Forwarding,
): { isPossible: boolean; why: string } {
  const not = (why: string) => ({ isPossible: false, why: `${why}, so it is fetched again in whole.` });
  if (status >= 400) return not('It is an error');
  if (headerValue(headers, 'etag') === undefined && headerValue(headers, 'last-modified') === undefined) {
    return not('It has neither ETag nor Last-Modified');
  }
  if (keyCookies.mode !== 'none' || originCookies.mode !== 'none') {
    return not('The cache behavior forwards cookies, with which CloudFront does not ask whether an object has changed');
  }
  return { isPossible: true, why: 'The origin is asked whether it has changed.' };
}

/** The request as it asks whether a stored response has changed: what the viewer has itself is answered from the stored one. */
export function asRevalidation(request: EdgeRequest, stored: CachedResponse): EdgeRequest {
  const headers = copyHeaders(request.headers);
  for (const name of ['if-none-match', 'if-modified-since', 'if-match', 'if-unmodified-since']) delete headers[name];
  const etag = headerValue(stored.headers, 'etag');
  const modified = headerValue(stored.headers, 'last-modified');
  if (etag !== undefined) setHeader(headers, 'If-None-Match', etag);
  if (modified !== undefined) setHeader(headers, 'If-Modified-Since', modified);
  return { ...request, headers };
}
