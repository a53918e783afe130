/** A viewer-response function: the same security headers on every page, whatever the origin sent under these names. */

type Headers = Record<string, { key?: string; value: string }[]>;

/** One policy for the whole site: an origin that sends a weaker value, or none, does not get its way. */
const securityHeaders: Record<string, string> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What tells strangers about the origin's software. */
const removedHeaders = ['server', 'x-powered-by', 'x-aspnet-version'];

export const handler = async (event: { Records: [{ cf: { response: { headers: Headers } } }] }) => {
  const { response } = event.Records[0].cf;
  for (const name of removedHeaders) delete response.headers[name];
  for (const [key, value] of Object.entries(securityHeaders)) response.headers[key.toLowerCase()] = [{ key, value }];
  return response;
};
