import { type EdgeHeaders, headerValue } from './headers.ts';

/**
 * Whether whoever asks has already what would be sent (RFC 9110, 13.1): If-None-Match, else If-Modified-Since.
 *
 * @param response headers of the response that would be sent
 */
export function isUnchanged(request: EdgeHeaders, response: EdgeHeaders): boolean {
  const wanted = headerValue(request, 'if-none-match');
  const etag = headerValue(response, 'etag');
  if (wanted !== undefined) {
    return wanted.trim() === '*' || (etag !== undefined && wanted.split(',').some((tag) => weak(tag) === weak(etag)));
  }
  const since = Date.parse(headerValue(request, 'if-modified-since') ?? '');
  const modified = Date.parse(headerValue(response, 'last-modified') ?? '');
  return !Number.isNaN(since) && !Number.isNaN(modified) && modified <= since;
}

function weak(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}

/** @returns the headers of a 304: without those that describe a body */
export function headersOfUnchanged(headers: EdgeHeaders): EdgeHeaders {
  const rest = { ...headers };
  for (const name of ['content-length', 'content-type', 'content-encoding']) delete rest[name];
  return rest;
}
