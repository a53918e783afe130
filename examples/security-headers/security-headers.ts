import type { Response, ViewerResponseEvent } from 'cloudfront';

/** Set on every response, in place of what the origin sent under these names. */
const securityHeaders: Record<string, string> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** What tells strangers about the origin's software. */
const removedHeaders = ['server', 'x-powered-by', 'x-aspnet-version'];

export function handler(event: ViewerResponseEvent): Response {
  const { response } = event;
  for (const name of removedHeaders) delete response.headers[name];
  for (const [name, value] of Object.entries(securityHeaders)) response.headers[name] = { value };
  return response;
}
