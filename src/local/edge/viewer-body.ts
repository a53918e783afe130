import { Readable } from 'node:stream';

/** A request's body: a function may see its beginning before all of it streams on to the origin. */
export class ViewerBody {
  readonly #rest: AsyncIterator<Buffer>;
  readonly #head: Buffer[] = [];
  #size = 0;
  #ended = false;

  /** @param source nothing is read from it before it is needed */
  constructor(source: AsyncIterable<Buffer>) {
    this.#rest = source[Symbol.asyncIterator]();
  }

  /** A body that is in hand as a whole. */
  static of(bytes: Buffer): ViewerBody {
    return new ViewerBody(Readable.from(bytes.length > 0 ? [bytes] : []));
  }

  /** @returns at most `limit` bytes from the beginning, and whether there are more */
  async peek(limit: number): Promise<{ data: Buffer; truncated: boolean }> {
    while (!this.#ended && this.#size <= limit) {
      const { done, value } = await this.#rest.next();
      if (done) this.#ended = true;
      else {
        this.#head.push(value);
        this.#size += value.length;
      }
    }
    const all = Buffer.concat(this.#head);
    return { data: all.subarray(0, limit), truncated: all.length > limit };
  }

  /** The whole body; to be read once. */
  stream(): Readable {
    const head = this.#head;
    const rest = this.#rest;
    const ended = () => this.#ended;
    return Readable.from(
      (async function* () {
        yield* head;
        while (!ended()) {
          const { done, value } = await rest.next();
          if (done) return;
          yield value;
        }
      })(),
      { objectMode: false },
    );
  }
}
