import type { OriginObjects } from '../service.ts';
import type { CachePhase } from '../traces/phases.ts';
import { cachedMethods } from './behaviors.ts';
import type { CachedResponse, CacheLookup, EdgeCache } from './cache.ts';
import { cacheKey, cacheKeyParts } from './cache-key.ts';
import { ageOf, cachePhase, storedAs } from './cache-phase.ts';
import { captured } from './cached-body.ts';
import type { RunEdgeFunction } from './edge-functions.ts';
import type { EdgeRequest, EdgeResponse, Exchange } from './exchange.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import { copyHeaders, type EdgeHeaders, setHeader } from './headers.ts';
import { targetOf } from './origin.ts';
import { changedRoute } from './origin-changes.ts';
import type { OriginConnections } from './origin-connections.ts';
import { originRequest } from './origin-request.ts';
import { connectSeconds, fetchFromTarget, type RoutedOrigin, routeTo, withFailover } from './origins.ts';
import { refreshed } from './refresh.ts';
import { appliedRequest, appliedResponse, appliedTarget, generatedResponse, isGeneratedResponse } from './results.ts';
import { asRevalidation, revalidationOf } from './revalidation.ts';

/** Where a response came from, in the words of X-Cache. */
export type ResponseSource = 'Hit' | 'RefreshHit' | 'Miss' | 'Error' | 'LambdaGeneratedResponse';

export interface FetchedResponse {
  response: EdgeResponse;
  source: ResponseSource;
  /** Seconds in the cache; undefined for what did not come from it. */
  age?: number;
}

export interface EdgeFetchOptions {
  cache: EdgeCache;
  objects: OriginObjects;
  runFunction: RunEdgeFunction;
  connections: OriginConnections;
  now(): number;
}

/** The part of a distribution behind the viewer's side: cache, origin-request, origin, origin-response, cache. */
export type EdgeFetch = (exchange: Exchange, request: EdgeRequest) => Promise<FetchedResponse>;

export function edgeFetch(options: EdgeFetchOptions): EdgeFetch {
  const { cache, now } = options;
  return async (exchange, request) => {
    const { distribution, behavior, forwarding } = exchange;
    const cacheable = !request.isHandshake && cachedMethods(behavior).includes(request.method as never);
    // A changed origin's responses are kept apart from those of the behaviour's own.
    const effects = exchange.originEffects ?? [];
    const parts = cacheKeyParts(request, forwarding);
    const key = cacheKey(parts) + (effects.length > 0 ? JSON.stringify(effects) : '');
    const { looked, found } = cacheable ? lookInto(cache, distribution.id, request.method, key, now()) : nothing;
    const phase = cachePhase(exchange, request, parts, looked, now());
    exchange.trace.close(phase);
    if (looked?.state === 'fresh') {
      const { status, headers, statusDescription, body } = looked.entry;
      return {
        response: { status, statusDescription, headers: copyHeaders(headers), body },
        source: status >= 400 ? 'Error' : 'Hit',
        age: ageOf(looked.entry, now()),
      };
    }
    const isRevalidated = looked?.state === 'expired' && revalidationOf(looked.entry, forwarding).isPossible;
    const stored = isRevalidated ? looked.entry : undefined;
    const generation = cache.generation(distribution.id);
    const route = changedRoute(distribution.config, routeTo(distribution.config, behavior.TargetOriginId), effects);
    const fetched = await withFailover(route, request.method, (origin, failover) =>
      askOrigin(options, exchange, { request, stored }, origin, failover),
    );
    if (!cacheable) return fetched;
    const freshness = (status: number, headers: EdgeHeaders) =>
      freshnessOf(status, headers, forwarding.ttl, errorCachingMinimum(exchange, status), now());
    if (stored && fetched.source === 'Miss' && fetched.response.status === 304) {
      const refresh = { cache, distributionId: distribution.id, key: found, generation, freshness, now: now() };
      return { response: refreshed(stored, fetched.response, phase, refresh), source: 'RefreshHit' };
    }
    const keep = { cache, key, path: pathWithQuery(request.uri, parts.queryString), generation, freshness, now };
    return kept(exchange, request, fetched, phase, keep);
  };
}

/** What is in the cache, and the entry's own key. */
interface Looked {
  looked: CacheLookup | undefined;
  found: string;
}

const nothing: Looked = { looked: undefined, found: '' };

/** A GET's entry answers a HEAD too. */
function lookInto(cache: EdgeCache, id: string, method: string, key: string, now: number): Looked {
  const [own, ofGet] = [`${method} ${key}`, `GET ${key}`];
  const looked = cache.look(id, own, now);
  if (looked.state === 'fresh' || method !== 'HEAD') return { looked, found: own };
  const other = cache.look(id, ofGet, now);
  return 'entry' in looked && !('entry' in other) ? { looked, found: own } : { looked: other, found: ofGet };
}

function pathWithQuery(uri: string, query: string): string {
  return query ? `${uri}?${query}` : uri;
}

interface Keeping {
  cache: EdgeCache;
  key: string;
  path: string;
  generation: number;
  freshness(status: number, headers: EdgeHeaders): Freshness;
  now(): number;
}

/** The same response; it is stored when its body has passed, if it is one that is cached. */
function kept(
  exchange: Exchange,
  request: EdgeRequest,
  fetched: FetchedResponse,
  phase: CachePhase,
  { cache, key, path, generation, freshness: freshnessFor, now }: Keeping,
): FetchedResponse {
  const { response } = fetched;
  const { id } = exchange.distribution;
  const freshness = freshnessFor(response.status, response.headers);
  const { seconds } = freshness;
  if (seconds <= 0) {
    storedAs(phase, freshness, 'stored');
    return fetched;
  }
  // Taken now: what the viewer's side adds to the headers is not part of what is cached.
  const headers = copyHeaders(response.headers);
  const { status, statusDescription } = response;
  const store = (body: Buffer) => {
    if (cache.generation(id) !== generation) return storedAs(phase, freshness, 'invalidated');
    if (body.length > cache.largestBody) return storedAs(phase, freshness, 'too-large');
    const times = { storedAt: now(), expiresAt: now() + seconds * 1000 };
    const entry = { status, statusDescription, headers, body, path, ...times, headOnly: request.method === 'HEAD' };
    cache.store(id, `${request.method} ${key}`, entry);
    storedAs(phase, freshness, 'stored');
  };
  if (Buffer.isBuffer(response.body)) {
    store(response.body);
    return fetched;
  }
  const body = captured(response.body, cache.largestBody, (came) =>
    'body' in came ? store(came.body) : storedAs(phase, freshness, came.not),
  );
  return { ...fetched, response: { ...response, body } };
}

/** One round with one origin and the functions on both sides of it. @param stored what is asked about, whether it has changed */
async function askOrigin(
  { objects, runFunction, connections }: EdgeFetchOptions,
  exchange: Exchange,
  { request, stored }: { request: EdgeRequest; stored: CachedResponse | undefined },
  origin: RoutedOrigin,
  failover: string | null,
): Promise<FetchedResponse> {
  let target = targetOf(origin);
  let sent = originRequest(exchange, request, target);
  if (stored) sent = asRevalidation(sent, stored);
  if (target.custom && origin.hostHeader !== undefined) setHeader(sent.headers, 'Host', origin.hostHeader);
  const before = await runFunction(exchange, { eventType: 'origin-request', request: sent, target });
  if (before) {
    if (isGeneratedResponse(before.result)) {
      return { response: generatedResponse(before.result), source: 'LambdaGeneratedResponse' };
    }
    target = appliedTarget(target, before.result);
    sent = appliedRequest(sent, before.result);
  }
  const asked = { originId: origin.Id ?? '', connectSeconds: connectSeconds(origin), connections, failover };
  let response = await fetchFromTarget(exchange, sent, target, objects, asked);
  if (response.switched) return { response, source: 'Miss' };
  const after = await runFunction(exchange, { eventType: 'origin-response', request: sent, target, response });
  if (after) response = appliedResponse(response, after.result, true);
  return { response, source: response.status >= 400 ? 'Error' : 'Miss' };
}

function errorCachingMinimum(exchange: Exchange, status: number): number {
  const items = exchange.distribution.config.CustomErrorResponses?.Items;
  return items?.find((entry) => entry.ErrorCode === status)?.ErrorCachingMinTTL ?? 10;
}
