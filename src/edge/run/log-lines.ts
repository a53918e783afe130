/** What a child prints, cut into lines and at a size, so that ten megabytes of logs neither fill the memory nor the page. */
export class LogLines {
  #lines: string[] = [];
  #partial = '';
  #bytes = 0;
  #cut = false;
  readonly #limit: number;

  /** @param limit bytes kept between two calls of `take` */
  constructor(limit = 256 * 1024) {
    this.#limit = limit;
  }

  add(text: string): void {
    if (this.#cut) return;
    const room = this.#limit - this.#bytes;
    const bytes = Buffer.byteLength(text);
    this.#bytes += bytes;
    const kept = bytes > room ? Buffer.from(text).subarray(0, room).toString('utf8') : text;
    // A lone carriage return ends a line too: the runner's log reads it so.
    const pieces = (this.#partial + kept).split(/\r\n|\n|\r(?!$)/);
    this.#partial = pieces.pop()!;
    for (const piece of pieces) this.#lines.push(piece);
    if (bytes > room) {
      this.#flush();
      this.#lines.push(`[the log was cut at ${this.#limit / 1024} KB]`);
      this.#cut = true;
    }
  }

  /** The lines so far; starts anew. */
  take(): string[] {
    this.#flush();
    const lines = this.#lines;
    this.#lines = [];
    this.#bytes = 0;
    this.#cut = false;
    return lines;
  }

  #flush(): void {
    if (this.#partial !== '') this.#lines.push(this.#partial.replace(/\r$/, ''));
    this.#partial = '';
  }
}
