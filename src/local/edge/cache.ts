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

/** What is kept of an entry beside its body, roughly. */
const overheadBytes = 2048;

/** What the edge keeps, of all distributions together: the least recently used leaves when the bytes run out. */
export class EdgeCache {
  readonly #entries = new Map<string, CachedResponse>();
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
    const name = `${distributionId} ${key}`;
    const found = this.#entries.get(name);
    if (!found) return undefined;
    if (found.expiresAt <= now) {
      this.#remove(name, found);
      return undefined;
    }
    // To the end of the map's order: the most recently used.
    this.#entries.delete(name);
    this.#entries.set(name, found);
    return found;
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
    this.#bytes += response.body.length + overheadBytes;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#remove(oldest, entry);
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
      if (taken) this.#remove(name, entry);
    }
  }

  #remove(name: string, entry: CachedResponse): void {
    this.#entries.delete(name);
    this.#bytes -= entry.body.length + overheadBytes;
  }
}
