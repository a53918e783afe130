import { acceptEncoding, selectCookies, selectQueries } from './cache-key.ts';
import type { EdgeRequest, Exchange } from './exchange.ts';
import { type Forwarding, selects } from './forwarding.ts';
import { copyHeaders, type EdgeHeaders, headerValue, setHeader } from './headers.ts';
import { domainOf, type OriginTarget } from './origin.ts';

/** Headers that legacy settings take away or replace unless they are in the key (CloudFront Developer Guide, "HTTP request headers and CloudFront behavior"). */
const legacyRemoved = new Set([
  'accept',
  'accept-charset',
  'accept-encoding',
  'accept-language',
  'cookie',
  'expect',
  'host',
  'referer',
  'user-agent',
]);

/** What describes a body or asks for a part of one goes to the origin whatever the policies say. */
const alwaysSent = /^(content-.*|range|if-range)$/;

/** The request as it goes to the origin, before the origin-request function sees it. */
export function originRequest(exchange: Exchange, request: EdgeRequest, target: OriginTarget): EdgeRequest {
  const { forwarding, clientIp, distribution } = exchange;
  const headers: EdgeHeaders = Object.create(null);
  for (const [name, values] of Object.entries(request.headers)) {
    if (name !== 'cookie' && name !== 'accept-encoding' && isSent(name, request.method, forwarding))
      headers[name] = values;
  }
  const cookie = cookies(headerValue(request.headers, 'cookie') ?? '', forwarding);
  if (cookie) setHeader(headers, 'Cookie', cookie);
  const encodings = acceptEncoding(request.headers, forwarding);
  if (encodings) setHeader(headers, 'Accept-Encoding', encodings);
  if (!headers.host) setHeader(headers, 'Host', domainOf(target));
  if (!headers['user-agent']) setHeader(headers, 'User-Agent', 'Amazon CloudFront');
  const via = `1.1 ${distribution.domainName} (CloudFront)`;
  setHeader(headers, 'Via', [headerValue(request.headers, 'via'), via].filter(Boolean).join(', '));
  const before = headerValue(request.headers, 'x-forwarded-for');
  setHeader(headers, 'X-Forwarded-For', before ? `${before}, ${clientIp}` : clientIp);
  return { ...request, headers: copyHeaders(headers), querystring: queries(request.querystring, forwarding) };
}

function isSent(name: string, method: string, forwarding: Forwarding): boolean {
  if (selects(forwarding.keyHeaders, name) || selects(forwarding.originHeaders, name) || alwaysSent.test(name))
    return true;
  if (!forwarding.legacy || legacyRemoved.has(name)) return false;
  // Without being in the key, credentials would be answered from other people's cache entries.
  return name !== 'authorization' || (method !== 'GET' && method !== 'HEAD');
}

function cookies(header: string, { keyCookies, originCookies }: Forwarding): string {
  if (originCookies.mode === 'none') return selectCookies(header, keyCookies);
  if (keyCookies.mode === 'none') return selectCookies(header, originCookies);
  const chosen = header.split(';').map((cookie) => cookie.trim());
  return chosen
    .filter((cookie) => [keyCookies, originCookies].some((selection) => selects(selection, cookie.split('=', 1)[0]!)))
    .join('; ');
}

function queries(querystring: string, { keyQueries, originQueries }: Forwarding): string {
  if (originQueries.mode === 'none') return selectQueries(querystring, keyQueries);
  if (keyQueries.mode === 'none') return selectQueries(querystring, originQueries);
  return querystring
    .split('&')
    .filter((part) => [keyQueries, originQueries].some((selection) => selects(selection, part.split('=', 1)[0]!)))
    .join('&');
}
