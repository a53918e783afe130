import type { CachePhase } from '../traces/phases.ts';
import type { CachedResponse, CacheLookup } from './cache.ts';
import type { CacheKeyParts } from './cache-key.ts';
import type { EdgeRequest, Exchange } from './exchange.ts';
import type { Forwarding } from './forwarding.ts';
import type { Freshness } from './freshness.ts';
import { revalidationOf } from './revalidation.ts';

type Looked = Pick<CachePhase, 'outcome' | 'reason' | 'why' | 'ageSeconds' | 'freshSeconds'>;

/** Takes down what looking into the cache came to. @param looked undefined where the method is not cached */
export function cachePhase(
  exchange: Exchange,
  { method, isHandshake = false }: EdgeRequest,
  key: CacheKeyParts,
  looked: CacheLookup | undefined,
  now: number,
): CachePhase {
  return exchange.trace.open<CachePhase>({
    phase: 'cache',
    for: exchange.for,
    ...(looked ? outcomeOf(looked, now, exchange.forwarding) : notLookedUp(method, isHandshake)),
    key: { method, ...key, originChanges: [...(exchange.originEffects ?? [])] },
    stored: null,
  });
}

function notLookedUp(method: string, isHandshake: boolean): Looked {
  const none = { outcome: 'not-looked-up', ageSeconds: null, freshSeconds: null } as const;
  if (isHandshake) return { ...none, reason: 'web-socket', why: 'It asks for a WebSocket.' };
  return { ...none, reason: 'method-not-cached', why: `The cache behavior does not cache responses to ${method}.` };
}

function outcomeOf(looked: CacheLookup, now: number, forwarding: Forwarding): Looked {
  const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);
  const miss = { outcome: 'miss', ageSeconds: null, freshSeconds: null } as const;
  switch (looked.state) {
    case 'fresh': {
      const { storedAt, expiresAt } = looked.entry;
      const [ageSeconds, freshSeconds] = [seconds(now - storedAt), Math.ceil((expiresAt - now) / 1000)];
      const why = `A response with this key was stored ${ageSeconds} s ago and is fresh for ${freshSeconds} s yet.`;
      return { outcome: 'hit', reason: 'fresh', why, ageSeconds, freshSeconds };
    }
    case 'expired': {
      const { storedAt, expiresAt } = looked.entry;
      const why = `A response with this key was stored ${seconds(now - storedAt)} s ago and was fresh for ${seconds(expiresAt - storedAt)} s. ${revalidationOf(looked.entry, forwarding).why}`;
      return { ...miss, reason: 'expired', why };
    }
    case 'invalidated':
      return { ...miss, reason: 'invalidated', why: 'An invalidation took the response with this key away.' };
    case 'evicted':
      return {
        ...miss,
        reason: 'evicted',
        why: 'Other responses pushed the one with this key out of the local cache.',
      };
    case 'not-there':
      return { ...miss, reason: 'not-there', why: 'No response with this key is stored.' };
  }
}

/** Takes down whether the answer was stored. */
export function storedAs(
  phase: CachePhase,
  freshness: Freshness,
  came: 'stored' | 'too-large' | 'broke-off' | 'invalidated',
) {
  const { seconds, reason, why } = freshness;
  const not = (because: 'too-large' | 'broke-off' | 'invalidated', words: string) => {
    phase.stored = { stored: false, seconds: 0, reason: because, why: words };
  };
  if (came === 'stored') phase.stored = { stored: seconds > 0, seconds, reason, why };
  else if (came === 'too-large') {
    not(came, 'The body is larger than a tenth of the local cache, so it passed through without being kept.');
  } else if (came === 'broke-off') not(came, 'The body broke off before its end.');
  else not(came, 'An invalidation came while the response was fetched.');
}

/** @returns a cached response's age in seconds */
export function ageOf(entry: CachedResponse, now: number): number {
  return Math.floor((now - entry.storedAt) / 1000);
}
