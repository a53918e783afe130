import type { Readable } from 'node:stream';
import { pipeline, Transform } from 'node:stream';
import type { OriginObjects } from '../service.ts';
import { cachedMethods } from './behaviors.ts';
import type { CachedResponse, EdgeCache } from './cache.ts';
import { cacheKey, selectQueries } from './cache-key.ts';
import type { RunEdgeFunction } from './edge-functions.ts';
import type { EdgeRequest, EdgeResponse, Exchange } from './exchange.ts';
import { secondsFresh } from './freshness.ts';
import { copyHeaders, setHeader } from './headers.ts';
import { targetOf } from './origin.ts';
import { changedRoute } from './origin-changes.ts';
import { originRequest } from './origin-request.ts';
import { connectSeconds, fetchFromTarget, type RoutedOrigin, routeTo, withFailover } from './origins.ts';
import { appliedRequest, appliedResponse, appliedTarget, generatedResponse, isGeneratedResponse } from './results.ts';

/** Where a response came from, in the words of X-Cache. */
export type ResponseSource = 'Hit' | 'Miss' | 'Error' | 'LambdaGeneratedResponse';

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
  now(): number;
}

/** The part of a distribution behind the viewer's side: cache, origin-request, origin, origin-response, cache. */
export type EdgeFetch = (exchange: Exchange, request: EdgeRequest) => Promise<FetchedResponse>;

export function edgeFetch(options: EdgeFetchOptions): EdgeFetch {
  const { cache, now } = options;
  return async (exchange, request) => {
    const { distribution, behavior, forwarding } = exchange;
    const cacheable = cachedMethods(behavior).includes(request.method as never);
    // A changed origin's responses are kept apart from those of the behaviour's own.
    const effects = exchange.originEffects ?? [];
    const key = cacheKey(request, forwarding) + (effects.length > 0 ? JSON.stringify(effects) : '');
    if (cacheable) {
      const found = findCached(cache, distribution.id, request.method, key, now());
      if (found) {
        const { status, statusDescription, headers, body } = found;
        return {
          response: { status, statusDescription, headers: copyHeaders(headers), body },
          source: status >= 400 ? 'Error' : 'Hit',
          age: Math.floor((now() - found.storedAt) / 1000),
        };
      }
    }
    const generation = cache.generation(distribution.id);
    const route = changedRoute(distribution.config, routeTo(distribution.config, behavior.TargetOriginId), effects);
    const fetched = await withFailover(route, request.method, (origin) =>
      askOrigin(options, exchange, request, origin),
    );
    if (!cacheable) return fetched;
    const { response } = fetched;
    const seconds = secondsFresh(
      response.status,
      response.headers,
      forwarding.ttl,
      errorMinimum(exchange, response.status),
      now(),
    );
    if (seconds <= 0) return fetched;
    // Taken now: what the viewer's side adds to the headers is not part of what is cached.
    const headers = copyHeaders(response.headers);
    const query = selectQueries(request.querystring, forwarding.keyQueries);
    const keep = (body: Buffer) => {
      if (cache.generation(distribution.id) !== generation) return;
      const entry: CachedResponse = {
        status: response.status,
        statusDescription: response.statusDescription,
        headers,
        body,
        path: query ? `${request.uri}?${query}` : request.uri,
        storedAt: now(),
        expiresAt: now() + seconds * 1000,
        headOnly: request.method === 'HEAD',
      };
      cache.store(distribution.id, `${request.method} ${key}`, entry);
    };
    if (Buffer.isBuffer(response.body)) {
      keep(response.body);
      return fetched;
    }
    return { ...fetched, response: { ...response, body: captured(response.body, cache.largestBody, keep) } };
  };
}

/** A GET's entry answers a HEAD too. */
function findCached(
  cache: EdgeCache,
  id: string,
  method: string,
  key: string,
  now: number,
): CachedResponse | undefined {
  return cache.find(id, `${method} ${key}`, now) ?? (method === 'HEAD' ? cache.find(id, `GET ${key}`, now) : undefined);
}

/** One round with one origin and the functions on both sides of it. */
async function askOrigin(
  { objects, runFunction }: EdgeFetchOptions,
  exchange: Exchange,
  request: EdgeRequest,
  origin: RoutedOrigin,
): Promise<FetchedResponse> {
  let target = targetOf(origin);
  let sent = originRequest(exchange, request, target);
  if (target.custom && origin.hostHeader !== undefined) setHeader(sent.headers, 'Host', origin.hostHeader);
  const before = await runFunction(exchange, { eventType: 'origin-request', request: sent, target });
  if (before) {
    if (isGeneratedResponse(before.result)) {
      return { response: generatedResponse(before.result), source: 'LambdaGeneratedResponse' };
    }
    target = appliedTarget(target, before.result);
    sent = appliedRequest(sent, before.result);
  }
  let response = await fetchFromTarget(exchange, sent, target, objects, connectSeconds(origin));
  const after = await runFunction(exchange, { eventType: 'origin-response', request: sent, target, response });
  if (after) response = appliedResponse(response, after.result, true);
  return { response, source: response.status >= 400 ? 'Error' : 'Miss' };
}

function errorMinimum(exchange: Exchange, status: number): number {
  const configured = exchange.distribution.config.CustomErrorResponses?.Items?.find(
    (entry) => entry.ErrorCode === status,
  );
  return configured?.ErrorCachingMinTTL ?? 10;
}

/** @returns the same body; `keep` gets all of it at its end, unless it is larger than `most` bytes or breaks off */
function captured(body: Readable, most: number, keep: (body: Buffer) => void): Readable {
  let chunks: Buffer[] | undefined = [];
  let size = 0;
  const copy = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > most) chunks = undefined;
      chunks?.push(chunk);
      done(null, chunk);
    },
    flush(done) {
      if (chunks) keep(Buffer.concat(chunks));
      done();
    },
  });
  // A body that breaks off ends the copy with the same error, which whoever reads the copy sees.
  copy.on('error', () => {});
  pipeline(body, copy, () => {});
  return copy;
}
