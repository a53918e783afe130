/** What is wanted of a JSON document; all else is skipped without being parsed. */
export type Wanted =
  | { kind: 'value' }
  | { kind: 'elements'; of: Wanted }
  | { kind: 'members'; of: Wanted }
  | { kind: 'fields'; of: Record<string, Wanted> };

/** Where a slice stands: field and member names; elements add nothing. */
export type SlicePath = readonly string[];

/** JSON that cannot be read, with the byte where that shows. Nothing of the text itself is in the message: it may be a secret. */
export class JsonSliceError extends Error {
  constructor(problem: string, byte: number | null) {
    super(byte === null ? problem : `${problem} at byte ${byte}`);
    this.name = 'JsonSliceError';
  }
}

/** @param longNumbers whether it may hold a number that loses digits in JSON.parse */
type OnSlice = (path: SlicePath, bytes: Buffer, longNumbers: boolean) => void;

interface Container {
  wanted: Exclude<Wanted, { kind: 'value' }>;
  /** The byte that closes it. */
  close: number;
  seen: Set<string> | null;
}

const quote = 0x22;
const backslash = 0x5c;
const openObject = 0x7b;
const closeObject = 0x7d;
const openArray = 0x5b;
const closeArray = 0x5d;

/** A number of fewer characters and without an exponent keeps its digits in JSON.parse. */
const longNumber = 16;

type Expecting = 'value' | 'first' | 'key' | 'colon' | 'next' | 'nothing';

/**
 * Cuts the wanted values out of a JSON document that arrives in chunks, without holding more of it than the value in hand: a plan's JSON
 * can be longer than the longest string, and most of it (state, planned values, configuration) is of no use here. Each slice is then
 * parsed by JSON.parse, which is what checks it; what is skipped is only followed to its end.
 */
export class JsonSlices {
  readonly #onSlice: OnSlice;
  readonly #root: Wanted;
  readonly #containers: Container[] = [];
  readonly #path: string[] = [];
  #expecting: Expecting = 'value';
  #wanted: Wanted | null;
  /** Bytes of earlier chunks, and of this one up to the chunk in hand. */
  #passed = 0;
  /** The value in hand: how deep, whether within a string, behind a backslash, or within a word or number. */
  #form: 'none' | 'container' | 'string' | 'word' | 'key' = 'none';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #longNumbers = false;
  #kept: Buffer[] = [];
  #start = 0;

  constructor(wanted: Wanted, onSlice: OnSlice) {
    this.#root = wanted;
    this.#wanted = wanted;
    this.#onSlice = onSlice;
  }

  /** Whether the document has ended. */
  get done(): boolean {
    return this.#expecting === 'nothing';
  }

  /**
   * @returns how many bytes were read: all, or up to the document's end
   * @throws JsonSliceError where it is not JSON, or not of the wanted shape
   */
  push(chunk: Buffer): number {
    let at = 0;
    this.#start = 0;
    while (at < chunk.length && !this.done) {
      at = this.#form === 'none' ? this.#structure(chunk, at) : this.#follow(chunk, at);
    }
    if (this.#form !== 'none' && this.#keeps()) this.#kept.push(Buffer.from(chunk.subarray(this.#start, at)));
    this.#passed += at;
    return at;
  }

  /** @throws JsonSliceError where the document has not ended, as in a file that was cut off */
  end(): void {
    if (!this.done) throw new JsonSliceError('The JSON ends too early', this.#passed);
  }

  #keeps(): boolean {
    return this.#form === 'key' || this.#wanted?.kind === 'value';
  }

  #fail(problem: string, at: number): never {
    throw new JsonSliceError(problem, this.#passed + at);
  }

  /** One byte between values. */
  #structure(chunk: Buffer, at: number): number {
    const byte = chunk[at]!;
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return at + 1;
    const container = this.#containers.at(-1);
    const first = this.#expecting === 'first';
    if (container && byte === container.close && (first || this.#expecting === 'next')) {
      this.#containers.pop();
      this.#afterValue();
      return at + 1;
    }
    if (this.#expecting === 'next') {
      if (byte !== 0x2c) this.#fail('Expected a comma', at);
      this.#expecting = container!.close === closeObject ? 'key' : 'value';
      if (this.#expecting === 'value') this.#wanted = elementOf(container!.wanted);
      return at + 1;
    }
    if (this.#expecting === 'colon') {
      if (byte !== 0x3a) this.#fail('Expected a colon', at);
      this.#expecting = 'value';
      return at + 1;
    }
    if (this.#expecting === 'key' || (first && container!.close === closeObject)) {
      if (byte !== quote) this.#fail('Expected a name in double quotes', at);
      return this.#begin('key', at);
    }
    if (first) this.#wanted = elementOf(container!.wanted);
    return this.#beginValue(byte, at);
  }

  #beginValue(byte: number, at: number): number {
    const wanted = this.#wanted;
    const opens = byte === openObject || byte === openArray;
    if (wanted === null || wanted.kind === 'value') {
      if (opens) this.#depth = 0;
      // A container is followed from its own bracket on; a string from behind its quote; a word from its first letter.
      const form = opens ? 'container' : byte === quote ? 'string' : 'word';
      if (form === 'word' && !/[-\dtfn]/.test(String.fromCharCode(byte))) this.#fail('Expected a value', at);
      const next = this.#begin(form, at);
      return form === 'string' ? next : at;
    }
    const close = wanted.kind === 'elements' ? closeArray : closeObject;
    if (opens && byte + 2 === close) {
      this.#containers.push({ wanted, close, seen: wanted.kind === 'fields' ? new Set() : null });
      this.#expecting = 'first';
      return at + 1;
    }
    // `null` in place of a list or an object is an empty one.
    if (byte !== 0x6e) {
      const where = this.#path.join('.') || 'the document';
      this.#fail(`Expected ${wanted.kind === 'elements' ? 'a list' : 'an object'} as ${where}`, at);
    }
    this.#wanted = null;
    this.#begin('word', at);
    return at;
  }

  #begin(form: 'container' | 'string' | 'word' | 'key', at: number): number {
    this.#form = form;
    this.#start = at;
    this.#longNumbers = form === 'word';
    this.#inString = form === 'string' || form === 'key';
    return at + 1;
  }

  /** Follows the value in hand to its end, or to the chunk's. */
  #follow(chunk: Buffer, from: number): number {
    if (this.#form === 'word') return this.#followWord(chunk, from);
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
        if (this.#form !== 'container') return this.#ended(chunk, at);
      }
      while (at < length) {
        const byte = chunk[at++]!;
        if (byte === quote) {
          inString = true;
          break;
        }
        if (byte <= 0x39 && byte >= 0x30) {
          const end = endOfNumber(chunk, at);
          // What the next chunk adds is not known.
          if (end < 0 || end - at + 1 >= longNumber) this.#longNumbers = true;
          at = Math.abs(end);
          continue;
        }
        // { and [ differ in one bit, as do } and ].
        const folded = byte | 0x20;
        if (folded === openObject) depth += 1;
        else if (folded === closeObject) {
          depth -= 1;
          if (depth === 0) return this.#ended(chunk, at);
        }
      }
      if (!inString) break;
    }
    this.#inString = inString;
    this.#depth = depth;
    return length;
  }

  #followWord(chunk: Buffer, from: number): number {
    let at = from;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at]!;
      if (byte === 0x2c || byte === closeObject || byte === closeArray || byte <= 0x20) return this.#ended(chunk, at);
    }
    return at;
  }

  #ended(chunk: Buffer, at: number): number {
    const last = chunk.subarray(this.#start, at);
    const bytes = this.#kept.length === 0 ? last : Buffer.concat([...this.#kept, last]);
    this.#kept = [];
    const { wanted, seen } = this.#containers.at(-1) ?? { wanted: this.#root, seen: null };
    const isKey = this.#form === 'key';
    this.#form = 'none';
    this.#depth = 0;
    this.#inString = false;
    if (isKey) {
      const name = parseName(bytes, () => this.#fail('Expected a name', at));
      if (seen?.has(name)) this.#fail(`${name} stands there twice,`, at);
      this.#wanted = memberOf(wanted, name);
      if (this.#wanted) seen?.add(name);
      this.#path.push(name);
      this.#expecting = 'colon';
      return at;
    }
    if (this.#wanted) this.#onSlice(this.#path, bytes, this.#longNumbers);
    this.#afterValue();
    return at;
  }

  #afterValue(): void {
    const container = this.#containers.at(-1);
    if (container?.close === closeObject) this.#path.pop();
    this.#expecting = container ? 'next' : 'nothing';
  }
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

function elementOf(wanted: Container['wanted']): Wanted | null {
  return wanted.kind === 'elements' ? wanted.of : null;
}

function memberOf(wanted: Wanted, name: string): Wanted | null {
  if (wanted.kind === 'members') return wanted.of;
  return wanted.kind === 'fields' && Object.hasOwn(wanted.of, name) ? wanted.of[name]! : null;
}

function parseName(bytes: Buffer, fail: () => never): string {
  try {
    return JSON.parse(bytes.toString()) as string;
  } catch {
    return fail();
  }
}
