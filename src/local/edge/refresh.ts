import type { CachePhase } from '../traces/phases.ts';
import type { CachedResponse, EdgeCache } from './cache.ts';
import { storedAs } from './cache-phase.ts';
import type { EdgeResponse } from './exchange.ts';
import type { Freshness } from './freshness.ts';
import { copyHeaders, type EdgeHeaders } from './headers.ts';

/** Headers of a 304 that describe no body of it, and so nothing of the stored one (RFC 9111, 3.2). */
const ofBody = /^(content-(length|encoding|type|range)|transfer-encoding)$/;

/** What is to be written when the origin says that a stored response has not changed. */
export interface Refresh {
  cache: EdgeCache;
  distributionId: string;
  /** The entry's own key: a GET's may answer a HEAD. */
  key: string;
  /** Of the cache, from before the origin was asked. */
  generation: number;
  freshness(status: number, headers: EdgeHeaders): Freshness;
  now: number;
}

/** The stored response with the headers of the origin's 304, fresh again for as long as these say (RFC 9111, 4.3.4). */
export function refreshed(
  stored: CachedResponse,
  unchanged: EdgeResponse,
  phase: CachePhase,
  { cache, distributionId, key, generation, freshness, now }: Refresh,
): EdgeResponse {
  if (!Buffer.isBuffer(unchanged.body)) unchanged.body.resume();
  const headers = copyHeaders(stored.headers);
  for (const [name, values] of Object.entries(copyHeaders(unchanged.headers))) {
    if (!ofBody.test(name)) headers[name] = values;
  }
  const { status, statusDescription, body } = stored;
  const fresh = freshness(status, headers);
  const isInvalidated = cache.generation(distributionId) !== generation;
  if (fresh.seconds > 0 && !isInvalidated) {
    const times = { storedAt: now, expiresAt: now + fresh.seconds * 1000 };
    cache.store(distributionId, key, { ...stored, headers: copyHeaders(headers), ...times });
  }
  phase.outcome = 'refresh-hit';
  phase.why = `${phase.why} It says that it has not (304).`;
  storedAs(phase, fresh, isInvalidated ? 'invalidated' : 'stored');
  return { status, statusDescription, headers, body };
}
