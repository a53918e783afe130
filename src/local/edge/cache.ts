import type { EdgeHeaders } from './headers.ts';

/** A response as it is kept. */
export interface CachedResponse {
  status: number;
  statusDescription: string;
  headers: EdgeHeaders;
  body: Buffer;
  /** Path and the query string that is in the key: what an invalidation has to name. */
  path: string;
  /** Milliseconds since the epoch. */
  storedAt: number;
  expiresAt: number;
  /** Of a HEAD request: there is no body to give to a GET. */
  headOnly: boolean;
}

/** What looking for a response came to: a fresh one, one that is no longer fresh, or none, and why where that is known. */
export type CacheLookup =
  | { state: 'fresh' | 'expired'; entry: CachedResponse }
  | { state: 'not-there' | 'invalidated' | 'evicted' };

/** How many of those that left are remembered, to say why they are not there. */
const mostGone = 2000;

/** What is kept of an entry beside its body, roughly. */
const overheadBytes = 2048;

/** What the edge keeps, of all distributions together: the least recently used leaves when the bytes run out. */
export class EdgeCache {
  readonly #entries = new Map<string, CachedResponse>();
  readonly #gone = new Map<string, 'invalidated' | 'evicted'>();
  readonly #generations = new Map<string, number>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** The largest body that is kept: a tenth of the whole, so that one file cannot push out all others. */
  get largestBody(): number {
    return Math.floor(this.#mostBytes / 10);
  }

  /** @returns a response that is still fresh */
  find(distributionId: string, key: string, now: number): CachedResponse | undefined {
    const found = this.look(distributionId, key, now);
    return found.state === 'fresh' ? found.entry : undefined;
  }

  /** As `find`, and says why there is none. What is no longer fresh stays: the origin may say that it has not changed. */
  look(distributionId: string, key: string, now: number): CacheLookup {
    const name = `${distributionId} ${key}`;
    const found = this.#entries.get(name);
    if (!found) return { state: this.#gone.get(name) ?? 'not-there' };
    if (found.expiresAt <= now) return { state: 'expired', entry: found };
    // To the end of the map's order: the most recently used.
    this.#entries.delete(name);
    this.#entries.set(name, found);
    return { state: 'fresh', entry: found };
  }

  /** Changes with each invalidation of the distribution: a response that was fetched before one is not stored after it. */
  generation(distributionId: string): number {
    return this.#generations.get(distributionId) ?? 0;
  }

  store(distributionId: string, key: string, response: CachedResponse): void {
    const name = `${distributionId} ${key}`;
    const earlier = this.#entries.get(name);
    if (earlier) this.#remove(name, earlier);
    if (response.body.length > this.largestBody) return;
    this.#entries.set(name, response);
    this.#gone.delete(name);
    this.#bytes += response.body.length + overheadBytes;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#remove(oldest, entry, 'evicted');
    }
  }

  /**
   * @param paths as in CreateInvalidation: a path names one variant with its query string, a `*` at the end any rest; headers and cookies do
   * not count, all variants by these go
   */
  invalidate(distributionId: string, paths: string[]): void {
    this.#generations.set(distributionId, this.generation(distributionId) + 1);
    for (const [name, entry] of this.#entries) {
      if (!name.startsWith(`${distributionId} `)) continue;
      const taken = paths.some((path) =>
        path.endsWith('*') ? entry.path.startsWith(path.slice(0, -1)) : path === entry.path,
      );
      if (taken) this.#remove(name, entry, 'invalidated');
    }
  }

  #remove(name: string, entry: CachedResponse, why?: 'invalidated' | 'evicted'): void {
    this.#entries.delete(name);
    this.#bytes -= entry.body.length + overheadBytes;
    if (!why) return;
    this.#gone.set(name, why);
    if (this.#gone.size > mostGone) this.#gone.delete(this.#gone.keys().next().value!);
  }
}
