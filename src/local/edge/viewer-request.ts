import type { IncomingMessage } from 'node:http';
import type { EdgeConfiguration, ServedDistribution } from './configuration.ts';
import { EdgeError } from './edge-error.ts';
import type { EdgeRequest } from './exchange.ts';
import { type EdgeHeaders, headersFromRaw } from './headers.ts';
import { ViewerBody } from './viewer-body.ts';

/** URI and query string together: CloudFront Developer Guide, Quotas. */
const longestUrl = 8192;

/** @throws EdgeError where there is no such distribution, or it is disabled */
export function requireServed(configuration: EdgeConfiguration, id: string): ServedDistribution {
  const distribution = configuration.served(id);
  if (!distribution) {
    throw new EdgeError(
      404,
      'Error',
      `There is no distribution ${id.toUpperCase()} here, or its first deployment is still in progress.`,
    );
  }
  if (!distribution.config.Enabled) throw new EdgeError(403, 'Error', 'The distribution is disabled.');
  return distribution;
}

/** @throws EdgeError for what CloudFront does not take */
export function requireAllowed(request: EdgeRequest, methods: readonly string[], incoming: IncomingMessage): void {
  if ((incoming.url ?? '').length > longestUrl) {
    throw new EdgeError(414, 'InvalidRequest', `The URL is longer than ${longestUrl} characters.`);
  }
  if (!methods.includes(request.method)) {
    throw new EdgeError(
      403,
      'InvalidRequestMethod',
      `This distribution is not configured to allow the HTTP request method that was used for this request: ${request.method}. The cache behavior allows ${methods.join(', ')}.`,
    );
  }
  if (request.method === 'GET' && (request.bodyLength ?? 1) > 0) {
    throw new EdgeError(403, 'InvalidRequestBody', 'Bad request: a GET request cannot have a body.');
  }
}

/**
 * The viewer's request in CloudFront's form; its `CloudFront-...` headers are set apart, a viewer cannot send them to CloudFront.
 * @param passed gets its body as it is read
 */
export function viewerRequest(incoming: IncomingMessage, passed: (chunk: Buffer) => void) {
  const headers = headersFromRaw(incoming.rawHeaders);
  const simulated: EdgeHeaders = Object.create(null);
  for (const name of Object.keys(headers)) {
    if (name.startsWith('cloudfront-')) {
      simulated[name] = headers[name]!;
      delete headers[name];
    }
  }
  const url = (incoming.url ?? '/').replace(/^https?:\/\/[^/]*/i, '') || '/';
  const mark = url.indexOf('?');
  const rawQuerystring = mark < 0 ? undefined : url.slice(mark + 1);
  const chunked = incoming.headers['transfer-encoding'] !== undefined;
  const request: EdgeRequest = {
    method: incoming.method ?? 'GET',
    uri: mark < 0 ? url : url.slice(0, mark),
    querystring: rawQuerystring ?? '',
    headers,
    body: new ViewerBody(incoming, passed),
    bodyLength: chunked ? undefined : Number(incoming.headers['content-length'] ?? 0),
  };
  return { request, rawQuerystring, simulated };
}

/** Dot segments are resolved before a path pattern is compared (RFC 3986, 6.2.2.3). */
export function normalizedPath(uri: string): string {
  const url = `http://edge${uri}`;
  return URL.canParse(url) ? new URL(url).pathname : uri;
}
