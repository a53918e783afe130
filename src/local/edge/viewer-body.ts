import { Readable } from 'node:stream';

/** A request's body: a function may see its beginning before all of it streams on to the origin. */
export class ViewerBody {
  readonly #rest: AsyncIterator<Buffer>;
  readonly #head: Buffer[] = [];
  #size = 0;
  #ended = false;
  #streams = false;

  readonly #passed: ((chunk: Buffer) => void) | undefined;

  /**
   * @param source nothing is read from it before it is needed
   * @param passed gets each piece when it is read
   */
  constructor(source: AsyncIterable<Buffer>, passed?: (chunk: Buffer) => void) {
    this.#rest = source[Symbol.asyncIterator]();
    this.#passed = passed;
  }

  /** All of it has been read. */
  get ended(): boolean {
    return this.#ended;
  }

  /** A body that is in hand as a whole. */
  static of(bytes: Buffer): ViewerBody {
    return new ViewerBody(Readable.from(bytes.length > 0 ? [bytes] : []));
  }

  /** @returns at most `limit` bytes from the beginning, and whether there are more */
  async peek(limit: number): Promise<{ data: Buffer; truncated: boolean }> {
    while (!this.#ended && this.#size <= limit) {
      const value = await this.#next();
      if (value) {
        this.#head.push(value);
        this.#size += value.length;
      }
    }
    const all = Buffer.concat(this.#head);
    return { data: all.subarray(0, limit), truncated: all.length > limit };
  }

  /** The whole body; to be read once. */
  stream(): Readable {
    this.#streams = true;
    const head = this.#head;
    const next = () => (this.#ended ? undefined : this.#next());
    return Readable.from(
      (async function* () {
        yield* head;
        for (let value = await next(); value; value = await next()) yield value;
      })(),
      { objectMode: false },
    );
  }

  /** Reads what is left and forgets it, for nobody wants it: a connection takes no next request before the end of this one. */
  async discard(): Promise<void> {
    while (!this.#ended) await this.#next();
  }

  /** Discards what is left of a body whose beginning a function has seen and that nothing sends on. One that is untouched Node.js discards. */
  async discardUnsent(): Promise<void> {
    if (!this.#streams && this.#head.length > 0) await this.discard();
  }

  /** The next piece; undefined at the end. */
  async #next(): Promise<Buffer | undefined> {
    const { done, value } = await this.#rest.next();
    if (done) {
      this.#ended = true;
      return undefined;
    }
    this.#passed?.(value);
    return value;
  }
}
