import type { Response, ViewerResponseEvent } from 'cloudfront';
import { cookieName, headerName, knownVariant } from './variants.ts';

const attributes = 'Path=/; Max-Age=2592000; Secure; HttpOnly; SameSite=Lax';

/** Keeps a viewer with the variant that ab-test-request chose. */
export function handler(event: ViewerResponseEvent): Response {
  const { request, response } = event;
  const variant = knownVariant(request.headers[headerName]?.value);
  if (variant !== undefined && request.cookies[cookieName]?.value !== variant) {
    response.cookies[cookieName] = { value: variant, attributes };
  }
  return response;
}
