import type { Forwarding } from './forwarding.ts';
import { type EdgeHeaders, headerValue } from './headers.ts';

/** Errors that CloudFront caches whatever the origin says of them; the others only with a Cache-Control that allows it. */
const cachedErrors = new Set([404, 410, 414, 500, 501, 502, 503, 504]);

/**
 * For how long a response is kept, by the table in the CloudFront Developer Guide, "Manage how long content stays in the cache".
 * @param errorMinimum ErrorCachingMinTTL of a status of 400 and above, 10 unless configured; seconds
 * @param now milliseconds
 * @returns seconds; 0 for not at all
 */
export function secondsFresh(
  status: number,
  headers: EdgeHeaders,
  ttl: Forwarding['ttl'],
  errorMinimum: number,
  now: number,
): number {
  const said = saidByOrigin(headers, now);
  if (status >= 400) {
    if (said === undefined) return cachedErrors.has(status) ? errorMinimum : 0;
    return cachedErrors.has(status) ? Math.max(errorMinimum, said) : said;
  }
  if (![200, 203, 204, 300, 301, 302, 303, 307, 308].includes(status)) return 0;
  if (said === undefined) return ttl.standard;
  return Math.max(ttl.minimum, Math.min(said, ttl.maximum));
}

/** @returns seconds that Cache-Control or Expires give; undefined where the origin says nothing */
function saidByOrigin(headers: EdgeHeaders, now: number): number | undefined {
  const directives = new Map<string, string>();
  for (const part of (headerValue(headers, 'cache-control') ?? '').split(',')) {
    const [name = '', value = ''] = part.split('=', 2);
    directives.set(name.trim().toLowerCase(), value.trim().replaceAll('"', ''));
  }
  if (['no-store', 'no-cache', 'private'].some((name) => directives.has(name))) return 0;
  const seconds = directives.get('s-maxage') ?? directives.get('max-age');
  if (seconds !== undefined && /^\d+$/.test(seconds)) return Number(seconds);
  const expires = headerValue(headers, 'expires');
  if (expires === undefined) return undefined;
  const at = Date.parse(expires);
  return Number.isNaN(at) ? 0 : Math.max(0, Math.floor((at - now) / 1000));
}
