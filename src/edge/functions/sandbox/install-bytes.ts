import type { Bridge } from './bridge.ts';

/** Bytes as a string of one character a byte, in both directions, and what is built on that. */
export interface ByteTools {
  toBytes(value: unknown, encoding?: string): string;
  fromBytes(bytes: string): Uint8Array;
  Buffer: unknown;
}

/**
 * Makes `Buffer` inside the sandbox. The function is given to the sandbox as its source text, so it may use nothing but its arguments and the
 * language: every object that it makes belongs to the sandbox.
 */
// biome-ignore lint/suspicious/noExplicitAny: a class that is put together at run time
export function installBytes(bridge: Bridge): any {
  const { fromCharCode } = String;
  const encodings = ['utf8', 'utf-8', 'hex', 'base64', 'base64url'];

  function encodingOf(encoding: unknown): string {
    const name = encoding === undefined ? 'utf8' : String(encoding).toLowerCase();
    if (!encodings.includes(name)) throw new TypeError(`"${String(encoding)}" encoding is not supported`);
    return name;
  }
  function textOf(view: Uint8Array): string {
    let text = '';
    for (let index = 0; index < view.length; index += 1) text += fromCharCode(view[index]!);
    return text;
  }
  function toBytes(value: unknown, encoding?: string): string {
    if (typeof value === 'string') return bridge.decode(value, encodingOf(encoding));
    if (ArrayBuffer.isView(value)) return textOf(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    if (value instanceof ArrayBuffer) return textOf(new Uint8Array(value));
    throw new TypeError('data is not a string or Buffer-like object');
  }
  function copyInto(view: Uint8Array, bytes: string, offset = 0): number {
    const count = Math.min(bytes.length, view.length - offset);
    for (let index = 0; index < count; index += 1) view[offset + index] = bytes.charCodeAt(index);
    return Math.max(0, count);
  }

  class Buffer extends Uint8Array {
    static alloc(size: number, fill: unknown = 0, encoding?: string): Buffer {
      return new Buffer(size).fill(fill as never, 0, size, encoding);
    }
    static allocUnsafe(size: number): Buffer {
      return new Buffer(size);
    }
    static byteLength(value: unknown, encoding?: string): number {
      return toBytes(value, encoding).length;
    }
    static compare(one: Uint8Array, other: Uint8Array): number {
      const [first, second] = [toBytes(one), toBytes(other)];
      return first === second ? 0 : first < second ? -1 : 1;
    }
    static concat(list: Uint8Array[], totalLength?: number): Buffer {
      const all = list.map((entry) => toBytes(entry)).join('');
      const size = totalLength ?? all.length;
      const joined = new Buffer(size);
      copyInto(joined, all.slice(0, size));
      return joined;
    }
    // biome-ignore lint/suspicious/noExplicitAny: takes all that the runtime's Buffer.from takes
    static override from(value: any, second?: any, third?: any): any {
      if (typeof value === 'string') return fromBytes(toBytes(value, second));
      if (value instanceof ArrayBuffer)
        return new Buffer(value, second ?? 0, third ?? value.byteLength - (second ?? 0));
      if (ArrayBuffer.isView(value)) return fromBytes(textOf(new Uint8Array(value as Uint8Array)));
      if (value !== null && typeof value === 'object') {
        if (value.type === 'Buffer' && Array.isArray(value.data)) return new Buffer(value.data);
        const primitive = value.valueOf();
        if (primitive !== value && primitive !== null) return Buffer.from(primitive, second, third);
        if (typeof value.length === 'number') return new Buffer(Array.prototype.slice.call(value));
      }
      throw new TypeError('first argument is not a string or Buffer-like object');
    }
    static isBuffer(value: unknown): value is Buffer {
      return value instanceof Buffer;
    }
    static isEncoding(encoding: unknown): boolean {
      return encodings.includes(String(encoding).toLowerCase());
    }
    compare(target: Uint8Array, targetStart = 0, targetEnd = target.length, start = 0, end = this.length): number {
      return Buffer.compare(this.subarray(start, end), target.subarray(targetStart, targetEnd));
    }
    copy(target: Uint8Array, targetStart = 0, start = 0, end = this.length): number {
      return copyInto(target, toBytes(this).slice(start, end), targetStart);
    }
    equals(other: Uint8Array): boolean {
      return toBytes(this) === toBytes(other);
    }
    override fill(value: unknown, offset: unknown = 0, end: number = this.length, encoding?: string): this {
      if (typeof offset === 'string') return this.fill(value, 0, this.length, offset);
      if (typeof value === 'number') {
        Uint8Array.prototype.fill.call(this, value, offset as number, end);
        return this;
      }
      const bytes = toBytes(value, encoding);
      for (let index = offset as number; index < end; index += 1) {
        this[index] = bytes.length === 0 ? 0 : bytes.charCodeAt((index - (offset as number)) % bytes.length);
      }
      return this;
    }
    override indexOf(value: unknown, offset: number = 0, encoding?: string): number {
      return toBytes(this).indexOf(
        typeof value === 'number' ? fromCharCode(value & 255) : toBytes(value, encoding),
        offset,
      );
    }
    override lastIndexOf(value: unknown, offset: number = this.length, encoding?: string): number {
      const sought = typeof value === 'number' ? fromCharCode(value & 255) : toBytes(value, encoding);
      return toBytes(this).lastIndexOf(sought, offset);
    }
    override includes(value: unknown, offset: number = 0, encoding?: string): boolean {
      return this.indexOf(value, offset, encoding) >= 0;
    }
    toJSON(): { type: string; data: number[] } {
      return { type: 'Buffer', data: Array.prototype.slice.call(this) };
    }
    override toString(encoding?: string, start = 0, end = this.length): string {
      return bridge.encode(toBytes(this).slice(start, end), encodingOf(encoding));
    }
    write(text: string, offset: unknown = 0, length: unknown = undefined, encoding?: string): number {
      if (typeof offset === 'string') return this.write(text, 0, undefined, offset);
      if (typeof length === 'string') return this.write(text, offset, undefined, length);
      const bytes = toBytes(text, encoding);
      return copyInto(this, bytes.slice(0, (length as number | undefined) ?? bytes.length), offset as number);
    }
    swap(size: number): this {
      if (this.length % size !== 0) throw new RangeError(`Buffer size must be a multiple of ${size * 8}-bits`);
      for (let start = 0; start < this.length; start += size) this.subarray(start, start + size).reverse();
      return this;
    }
  }
  function fromBytes(bytes: string): Buffer {
    const made = new Buffer(bytes.length);
    copyInto(made, bytes);
    return made;
  }

  // biome-ignore lint/suspicious/noExplicitAny: methods are added by name
  const prototype: any = Buffer.prototype;
  const define = (name: string, value: unknown) =>
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  for (const bits of [16, 32, 64]) {
    define(`swap${bits}`, function swap(this: { swap(size: number): unknown }) {
      return swapBytes.call(this, bits / 8);
    });
  }
  const swapBytes = prototype.swap;
  delete prototype.swap;

  const viewOf = (buffer: Uint8Array) => new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  for (const [name, method, size] of [
    ['Int8', 'Int8', 1],
    ['UInt8', 'Uint8', 1],
    ['Int16', 'Int16', 2],
    ['UInt16', 'Uint16', 2],
    ['Int32', 'Int32', 4],
    ['UInt32', 'Uint32', 4],
    ['Float', 'Float32', 4],
    ['Double', 'Float64', 8],
  ] as const) {
    for (const [order, little] of [
      ['BE', false],
      ['LE', true],
    ] as const) {
      const suffix = size === 1 ? '' : order;
      define(`read${name}${suffix}`, function read(this: Uint8Array, offset = 0) {
        return viewOf(this)[`get${method}`](offset, little);
      });
      define(`write${name}${suffix}`, function write(this: Uint8Array, value: number, offset = 0) {
        viewOf(this)[`set${method}`](offset, value, little);
        return offset + size;
      });
    }
  }
  for (const [order, little] of [
    ['BE', false],
    ['LE', true],
  ] as const) {
    const read = (buffer: Uint8Array, offset: number, size: number) => {
      let value = 0;
      for (let index = 0; index < size; index += 1) {
        const byte = buffer[offset + (little ? size - 1 - index : index)];
        if (byte === undefined) throw new RangeError('index is outside the bound of the buffer');
        value = value * 256 + byte;
      }
      return value;
    };
    define(`readUInt${order}`, function readUInt(this: Uint8Array, offset: number, size: number) {
      return read(this, offset, size);
    });
    define(`readInt${order}`, function readInt(this: Uint8Array, offset: number, size: number) {
      const value = read(this, offset, size);
      return value >= 2 ** (8 * size - 1) ? value - 2 ** (8 * size) : value;
    });
    for (const name of ['Int', 'UInt']) {
      define(`write${name}${order}`, function write(this: Uint8Array, value: number, offset: number, size: number) {
        if (offset + size > this.length) throw new RangeError('index is outside the bound of the buffer');
        let rest = value < 0 ? value + 2 ** (8 * size) : value;
        for (let index = size - 1; index >= 0; index -= 1) {
          this[offset + (little ? size - 1 - index : index)] = rest % 256;
          rest = Math.floor(rest / 256);
        }
        return offset + size;
      });
    }
  }
  return { toBytes, fromBytes, Buffer };
}
