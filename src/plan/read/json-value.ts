const quote = 0x22;
const backslash = 0x5c;
const openObject = 0x7b;
const closeObject = 0x7d;
const closeArray = 0x5d;

/** A number of fewer characters and without an exponent keeps its digits in JSON.parse. */
const longNumber = 16;

/** A value nested no deeper can be walked by recursion without a thought. */
const shallow = 100;

export type ValueForm = 'container' | 'string' | 'word';

/** Follows one JSON value to its end, over as many chunks as it takes; what is in it is not checked. */
export class JsonValueEnd {
  #form: ValueForm = 'word';
  #depth = 0;
  #deepest = 0;
  #inString = false;
  #escaped = false;
  #oddNumbers = false;

  /** Whether the value is not nested deep and holds no number that JSON.parse could lose: none of many digits or with an exponent, no -0. */
  get plain(): boolean {
    return !this.#oddNumbers && this.#deepest <= shallow;
  }

  /** A container is followed from its own bracket on; a string from behind its quote; a word or number from its first letter. */
  begin(form: ValueForm): void {
    this.#form = form;
    this.#depth = 0;
    this.#deepest = 0;
    this.#inString = form === 'string';
    this.#escaped = false;
    this.#oddNumbers = form === 'word';
  }

  /** @returns where the value ends, behind its last byte; -1 where the chunk ends first */
  follow(chunk: Buffer, from: number): number {
    if (this.#form === 'word') return endOfWord(chunk, from);
    const { length } = chunk;
    let at = from;
    let depth = this.#depth;
    if (this.#escaped) {
      this.#escaped = false;
      at += 1;
    }
    let inString = this.#inString;
    for (;;) {
      if (inString) {
        let byte = 0;
        while (at < length) {
          byte = chunk[at++]!;
          if (byte === quote) break;
          if (byte === backslash) at += 1;
        }
        if (byte !== quote || at > length) {
          this.#escaped = at > length;
          break;
        }
        inString = false;
        if (depth === 0) return at;
      }
      while (at < length) {
        const byte = chunk[at++]!;
        if (byte === quote) {
          inString = true;
          break;
        }
        if (byte <= 0x39 && byte >= 0x30) {
          const end = endOfNumber(chunk, at);
          // What the next chunk adds is not known, nor here what the last one ended with.
          if (end < 0 || end - at + 1 >= longNumber || (byte === 0x30 && (at === 1 || chunk[at - 2] === 0x2d)))
            this.#oddNumbers = true;
          at = Math.abs(end);
          continue;
        }
        // { and [ differ in one bit, as do } and ].
        const folded = byte | 0x20;
        if (folded === openObject) {
          depth += 1;
          if (depth > this.#deepest) this.#deepest = depth;
        } else if (folded === closeObject) {
          depth -= 1;
          if (depth === 0) return at;
        }
      }
      if (!inString) break;
    }
    this.#inString = inString;
    this.#depth = depth;
    return -1;
  }
}

function endOfWord(chunk: Buffer, from: number): number {
  for (let at = from; at < chunk.length; at += 1) {
    const byte = chunk[at]!;
    if (byte === 0x2c || byte === closeObject || byte === closeArray || byte <= 0x20) return at;
  }
  return -1;
}

/** Where a number's digits end; negative where an exponent or the chunk's end comes first. */
function endOfNumber(chunk: Buffer, from: number): number {
  let at = from;
  for (; at < chunk.length; at += 1) {
    const byte = chunk[at]!;
    if ((byte > 0x39 || byte < 0x30) && byte !== 0x2e) return (byte | 0x20) === 0x65 ? -at : at;
  }
  return -at;
}
