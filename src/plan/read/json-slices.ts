import { JsonValueEnd, type ValueForm } from './json-value.ts';
import { elementOf, memberOf, type Wanted, type WantedContainer } from './wanted.ts';

/** Where a slice stands: field and member names; elements add nothing. */
export type SlicePath = readonly string[];

/** JSON that cannot be read, with the byte where that shows. Nothing of the text itself is in the message: it may be a secret. */
export class JsonSliceError extends Error {
  constructor(problem: string, byte: number | null) {
    super(byte === null ? problem : `${problem} at byte ${byte}`);
    this.name = 'JsonSliceError';
  }
}

/** @param plain false where the slice is nested deep, or may hold a number that JSON.parse would lose: of many digits, or -0 */
type OnSlice = (path: SlicePath, bytes: Buffer, plain: boolean) => void;

interface Container {
  wanted: WantedContainer;
  /** The byte that closes it. */
  close: number;
  seen: Set<string> | null;
}

const quote = 0x22;
const openObject = 0x7b;
const closeObject = 0x7d;
const openArray = 0x5b;
const closeArray = 0x5d;

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
  /** What is followed to its end just now: a value or a name. */
  #inHand: 'nothing' | 'value' | 'name' = 'nothing';
  readonly #end = new JsonValueEnd();
  #kept: Buffer[] = [];
  #start = 0;
  #names: ReadonlySet<string> = new Set();

  constructor(wanted: Wanted, onSlice: OnSlice) {
    this.#root = wanted;
    this.#wanted = wanted;
    this.#onSlice = onSlice;
  }

  /** Whether the document has ended. */
  get done(): boolean {
    return this.#expecting === 'nothing';
  }

  /** The wanted names among the document's own members that were met so far. */
  get names(): ReadonlySet<string> {
    return this.#names;
  }

  /**
   * @returns how many bytes were read: all, or up to the document's end
   * @throws JsonSliceError where it is not JSON, or not of the wanted shape
   */
  push(chunk: Buffer): number {
    let at = 0;
    this.#start = 0;
    while (at < chunk.length && !this.done) {
      at = this.#inHand === 'nothing' ? this.#structure(chunk, at) : this.#follow(chunk, at);
    }
    if (this.#inHand !== 'nothing' && this.#keeps()) this.#kept.push(Buffer.from(chunk.subarray(this.#start, at)));
    this.#passed += at;
    return at;
  }

  /** @throws JsonSliceError where the document has not ended, as in a file that was cut off */
  end(): void {
    if (!this.done) throw new JsonSliceError('The JSON ends too early', this.#passed);
  }

  #keeps(): boolean {
    return this.#inHand === 'name' || this.#wanted?.kind === 'value';
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
      return this.#begin('name', 'string', at);
    }
    if (first) this.#wanted = elementOf(container!.wanted);
    return this.#beginValue(byte, at);
  }

  #beginValue(byte: number, at: number): number {
    const wanted = this.#wanted;
    const opens = byte === openObject || byte === openArray;
    if (wanted === null || wanted.kind === 'value') {
      const form = opens ? 'container' : byte === quote ? 'string' : 'word';
      if (form === 'word' && !/[-\dtfn]/.test(String.fromCharCode(byte))) this.#fail('Expected a value', at);
      return this.#begin('value', form, at);
    }
    const close = wanted.kind === 'elements' ? closeArray : closeObject;
    if (opens && byte + 2 === close) {
      const seen = wanted.kind === 'fields' ? new Set<string>() : null;
      if (seen && this.#containers.length === 0) this.#names = seen;
      this.#containers.push({ wanted, close, seen });
      this.#expecting = 'first';
      return at + 1;
    }
    // `null` in place of a list or an object is an empty one.
    if (byte !== 0x6e) {
      const where = this.#path.join('.') || 'the document';
      this.#fail(`Expected ${wanted.kind === 'elements' ? 'a list' : 'an object'} as ${where}`, at);
    }
    this.#wanted = null;
    return this.#begin('value', 'word', at);
  }

  #begin(inHand: 'value' | 'name', form: ValueForm, at: number): number {
    this.#inHand = inHand;
    this.#start = at;
    this.#end.begin(form);
    return form === 'string' ? at + 1 : at;
  }

  /** Follows what is in hand to its end, or to the chunk's. */
  #follow(chunk: Buffer, from: number): number {
    const end = this.#end.follow(chunk, from);
    return end < 0 ? chunk.length : this.#ended(chunk, end);
  }

  #ended(chunk: Buffer, at: number): number {
    const last = chunk.subarray(this.#start, at);
    const bytes = this.#kept.length === 0 ? last : Buffer.concat([...this.#kept, last]);
    this.#kept = [];
    const { wanted, seen } = this.#containers.at(-1) ?? { wanted: this.#root, seen: null };
    const isName = this.#inHand === 'name';
    this.#inHand = 'nothing';
    if (isName) {
      const name = parseName(bytes, () => this.#fail('Expected a name', at));
      if (seen?.has(name)) this.#fail(`${name} stands there twice,`, at);
      this.#wanted = memberOf(wanted, name);
      if (this.#wanted) seen?.add(name);
      this.#path.push(name);
      this.#expecting = 'colon';
      return at;
    }
    if (this.#wanted) this.#onSlice(this.#path, bytes, this.#end.plain);
    this.#afterValue();
    return at;
  }

  #afterValue(): void {
    const container = this.#containers.at(-1);
    if (container?.close === closeObject) this.#path.pop();
    this.#expecting = container ? 'next' : 'nothing';
  }
}

function parseName(bytes: Buffer, fail: () => never): string {
  try {
    return JSON.parse(bytes.toString()) as string;
  } catch {
    return fail();
  }
}
