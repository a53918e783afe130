import type { CacheStore } from '../traces/phases.ts';
import type { Forwarding } from './forwarding.ts';
import { type EdgeHeaders, headerValue } from './headers.ts';

/** Errors that CloudFront caches whatever the origin says of them; the others only with a Cache-Control that allows it. */
const cachedErrors = new Set([404, 410, 414, 500, 501, 502, 503, 504]);
const cachedStatuses = new Set([200, 203, 204, 300, 301, 302, 303, 307, 308]);

/** For how long a response is kept, and what decided it. */
export interface Freshness {
  /** 0 for not at all. */
  seconds: number;
  reason: CacheStore['reason'];
  /** A sentence. */
  why: string;
}

/**
 * For how long a response is kept, by the table in the CloudFront Developer Guide, "Manage how long content stays in the cache".
 * @param errorMinimum ErrorCachingMinTTL of a status of 400 and above, 10 unless configured; seconds
 * @param now milliseconds
 */
export function freshnessOf(
  status: number,
  headers: EdgeHeaders,
  ttl: Forwarding['ttl'],
  errorMinimum: number,
  now: number,
): Freshness {
  const said = saidByOrigin(headers, now);
  if (status >= 400) return freshnessOfError(status, said, errorMinimum);
  if (!cachedStatuses.has(status)) return { seconds: 0, reason: 'status', why: `CloudFront does not cache ${status}.` };
  if (said === undefined) {
    const why = `The response has no Cache-Control with an age and no Expires: the default TTL of ${ttl.standard} s counts.`;
    return { seconds: ttl.standard, reason: 'default-ttl', why };
  }
  if (said.seconds > ttl.maximum) {
    const why = `${said.words} is more than the maximum TTL of ${ttl.maximum} s.`;
    return { seconds: Math.max(ttl.minimum, ttl.maximum), reason: 'maximum-ttl', why };
  }
  if (said.seconds < ttl.minimum) {
    return {
      seconds: ttl.minimum,
      reason: 'minimum-ttl',
      why: `${said.words} is less than the minimum TTL of ${ttl.minimum} s.`,
    };
  }
  return { seconds: said.seconds, reason: said.reason, why: `${said.words}, between minimum and maximum TTL.` };
}

function freshnessOfError(status: number, said: Said | undefined, errorMinimum: number): Freshness {
  const known = cachedErrors.has(status);
  if (said === undefined || (known && said.seconds < errorMinimum)) {
    if (!known)
      return { seconds: 0, reason: 'status', why: `CloudFront caches ${status} only where the origin says so.` };
    const why = `The status is ${status}: ErrorCachingMinTTL of ${errorMinimum} s counts${said ? `, as ${said.words} is less` : ''}.`;
    return { seconds: errorMinimum, reason: 'error-caching-minimum-ttl', why };
  }
  return { seconds: said.seconds, reason: said.reason, why: `${said.words}, for a response with ${status}.` };
}

/** What the origin says of how long its response is fresh. */
interface Said {
  seconds: number;
  reason: 'cache-control' | 'expires';
  /** `Cache-Control: max-age=60 gives 60 s` */
  words: string;
}

/** @returns undefined where the origin says nothing */
function saidByOrigin(headers: EdgeHeaders, now: number): Said | undefined {
  const directives = new Map<string, string>();
  for (const part of (headerValue(headers, 'cache-control') ?? '').split(',')) {
    const [name = '', value = ''] = part.split('=', 2);
    directives.set(name.trim().toLowerCase(), value.trim().replaceAll('"', ''));
  }
  const forbidden = ['no-store', 'no-cache', 'private'].find((name) => directives.has(name));
  if (forbidden) return { seconds: 0, reason: 'cache-control', words: `Cache-Control: ${forbidden} gives 0 s` };
  for (const name of ['s-maxage', 'max-age']) {
    const value = directives.get(name);
    if (value === undefined) continue;
    if (!/^\d+$/.test(value)) break;
    const words = `Cache-Control: ${name}=${value} gives ${Number(value)} s`;
    return { seconds: Number(value), reason: 'cache-control', words };
  }
  const expires = headerValue(headers, 'expires');
  if (expires === undefined) return undefined;
  const at = Date.parse(expires);
  const seconds = Number.isNaN(at) ? 0 : Math.max(0, Math.floor((at - now) / 1000));
  return { seconds, reason: 'expires', words: `Expires gives ${seconds} s` };
}
