import { STATUS_CODES } from 'node:http';
import type { EdgeRequest, EdgeResponse } from './exchange.ts';
import { copyHeaders, headersFromResult } from './headers.ts';
import type { OriginTarget } from './origin.ts';
import { ViewerBody } from './viewer-body.ts';

/** What a function returned, once the rules of its event have been checked. */
interface ReturnedRequest {
  uri: string;
  querystring?: string;
  headers?: unknown;
  body?: { action?: string; encoding?: string; data?: string };
  origin?: OriginTarget;
}

interface ReturnedResponse {
  status: string | number;
  statusDescription?: string;
  headers?: unknown;
  body?: string;
  bodyEncoding?: string;
}

/** @returns whether a request event's function answered the request itself instead of returning the request */
export function isGeneratedResponse(result: unknown): result is ReturnedResponse {
  return typeof result === 'object' && result !== null && 'status' in result;
}

/** @returns the request as the function left it */
export function appliedRequest(request: EdgeRequest, result: unknown): EdgeRequest {
  const returned = result as ReturnedRequest;
  const replaced =
    returned.body?.action === 'replace' ? decoded(returned.body.data ?? '', returned.body.encoding) : undefined;
  return {
    ...request,
    uri: returned.uri,
    querystring: returned.querystring ?? '',
    headers: headersFromResult(returned.headers),
    body: replaced ? ViewerBody.of(replaced) : request.body,
    bodyLength: replaced ? replaced.length : request.bodyLength,
  };
}

/** @returns the origin as an origin-request function left it */
export function appliedTarget(target: OriginTarget, result: unknown): OriginTarget {
  const origin = (result as ReturnedRequest).origin;
  const chosen = origin?.s3 ?? origin?.custom;
  if (!origin || !chosen) return target;
  const cleaned = { ...chosen, path: chosen.path ?? '', customHeaders: headersFromResult(chosen.customHeaders) };
  return (origin.s3 ? { s3: cleaned } : { custom: cleaned }) as OriginTarget;
}

/** @returns the response that a function made up */
export function generatedResponse(result: ReturnedResponse): EdgeResponse {
  const status = Number(result.status);
  return {
    status,
    statusDescription: result.statusDescription ?? STATUS_CODES[status] ?? '',
    headers: headersFromResult(result.headers),
    body: decoded(result.body ?? '', result.bodyEncoding),
  };
}

/**
 * @param mayReplace status and body: origin-response may change them, viewer-response only the headers
 * @returns the response as the function left it; a body that it does not mention stays
 */
export function appliedResponse(response: EdgeResponse, result: unknown, mayReplace: boolean): EdgeResponse {
  const returned = result as ReturnedResponse;
  const headers = headersFromResult(returned.headers);
  if (!mayReplace) return { ...response, headers };
  const replaced =
    returned.body === undefined || returned.body === null ? undefined : decoded(returned.body, returned.bodyEncoding);
  const status = Number(returned.status);
  if (replaced) {
    // What described the origin's body does not describe this one.
    for (const name of ['content-length', 'content-encoding', 'content-range', 'etag']) {
      if (name === 'content-length' || headers[name]?.[0]?.value === response.headers[name]?.[0]?.value)
        delete headers[name];
    }
    if (!Buffer.isBuffer(response.body)) response.body.destroy();
  }
  return {
    status,
    statusDescription: returned.statusDescription ?? STATUS_CODES[status] ?? '',
    headers: copyHeaders(headers),
    body: replaced ?? response.body,
  };
}

function decoded(text: string, encoding: string | undefined): Buffer {
  return Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8');
}
