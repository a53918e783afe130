import type { Request, ViewerRequestEvent } from 'cloudfront';
import { cookieName, drawVariant, headerName, knownVariant } from './variants.ts';

/** The variant becomes the first part of the path, and with it a part of the cache key. */
export function handler(event: ViewerRequestEvent): Request {
  const { request, context } = event;
  const variant = knownVariant(request.cookies[cookieName]?.value) ?? drawVariant(`${context.requestId}`);
  request.headers[headerName] = { value: variant };
  request.uri = `/${variant}${request.uri}`;
  return request;
}
