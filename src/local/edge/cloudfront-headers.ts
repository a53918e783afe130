import type { EdgeRequest, Exchange } from './exchange.ts';
import { copyHeaders } from './headers.ts';

/** What the local edge can say of a viewer itself: it has no list of devices, so everybody sits at a desktop. */
function knownHeaders(clientIp: string): Record<string, string> {
  return {
    'CloudFront-Forwarded-Proto': 'http',
    'CloudFront-Viewer-Http-Version': '1.1',
    'CloudFront-Viewer-Address': `${clientIp}:0`,
    'CloudFront-Is-Desktop-Viewer': 'true',
    'CloudFront-Is-Mobile-Viewer': 'false',
    'CloudFront-Is-SmartTV-Viewer': 'false',
    'CloudFront-Is-Tablet-Viewer': 'false',
  };
}

/**
 * Adds CloudFront's own headers where a cache or origin request policy names them, after the viewer-request event as CloudFront does. What
 * depends on the viewer's place or device is what the viewer sent under that name: `curl -H 'CloudFront-Viewer-Country: DE'`.
 */
export function withCloudFrontHeaders(exchange: Exchange, request: EdgeRequest): EdgeRequest {
  const { keyHeaders, originHeaders } = exchange.forwarding;
  const named = (name: string) =>
    keyHeaders.names.has(name) || (originHeaders.mode !== 'except' && originHeaders.names.has(name));
  const headers = copyHeaders(request.headers);
  for (const [key, value] of Object.entries(knownHeaders(exchange.clientIp))) {
    if (named(key.toLowerCase())) headers[key.toLowerCase()] = [{ key, value }];
  }
  for (const [name, values] of Object.entries(exchange.simulated)) {
    if (named(name)) headers[name] = values;
  }
  return { ...request, headers };
}
