import type { Bridge } from './bridge.ts';
import type { RuntimeFeatures } from './features.ts';
import type { ByteTools } from './install-bytes.ts';

/**
 * Leaves in the sandbox exactly the globals and members that the runtime has, with a clock that stands still. Given to the sandbox as source
 * text, as installBytes is.
 *
 * @param now milliseconds since the epoch
 */
export function installGlobals(
  bridge: Bridge,
  bytes: ByteTools,
  features: RuntimeFeatures,
  runtime: string,
  now: number,
): void {
  // biome-ignore lint/suspicious/noExplicitAny: the global object is taken apart by name
  const world: any = globalThis;
  const hidden = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true });

  for (const name of runtime === 'cloudfront-js-1.0' ? ['InternalError', 'MemoryError'] : ['InternalError']) {
    const made = { [name]: class extends Error {} }[name]!;
    hidden(made.prototype, 'name', name);
    hidden(world, name, made);
  }
  fixClock();
  fixRandom();
  hidden(world, 'console', {
    // Only the first argument: the runtime takes no list.
    log: (value?: unknown) => bridge.log(typeof value === 'string' ? value : textOf(value)),
  });
  if (runtime === 'cloudfront-js-1.0') addByteStrings();
  else addEncodings();
  removeTheRest();
  // V8's hook is handed objects of the engine, and a stack's length is not the function's to choose.
  Object.defineProperty(Error, 'prepareStackTrace', { value: undefined, writable: false, configurable: false });
  // Node looks for that hook at whatever the global Error is.
  Object.defineProperty(world, 'Error', { value: Error, writable: false, configurable: false });
  Object.defineProperty(Error, 'stackTraceLimit', { value: 10, writable: false, configurable: false });

  function textOf(value: unknown): string {
    if (typeof value !== 'object' || value === null) return String(value);
    if (value instanceof Error) return String(value);
    return JSON.stringify(value) ?? String(value);
  }

  function fixClock(): void {
    const Original = Date;
    const { construct } = Reflect;
    // biome-ignore lint/suspicious/noExplicitAny: Date is a function and a constructor
    const Fixed: any = function fixedDate(...parts: number[]) {
      if (new.target === undefined) return new Original(now).toString();
      return construct(Original, parts.length === 0 ? [now] : parts, new.target);
    };
    Object.defineProperty(Fixed, 'name', { value: 'Date', configurable: true });
    Fixed.prototype = Original.prototype;
    hidden(Fixed.prototype, 'constructor', Fixed);
    hidden(Fixed, 'now', () => now);
    hidden(Fixed, 'parse', Original.parse);
    hidden(Fixed, 'UTC', Original.UTC);
    hidden(world, 'Date', Fixed);
  }

  /** Seeded with the time of the run as the documentation says: the same time gives the same numbers. */
  function fixRandom(): void {
    let state = (now ^ Math.floor(now / 2 ** 32) ^ 0x9e3779b9) >>> 0;
    const { imul } = Math;
    hidden(Math, 'random', () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    });
  }

  function addEncodings(): void {
    hidden(world, 'Buffer', bytes.Buffer);
    hidden(world, 'btoa', (text: unknown) => {
      const binary = String(text);
      for (let index = 0; index < binary.length; index += 1) {
        if (binary.charCodeAt(index) > 255) throw new TypeError('invalid character (>= U+00FF)');
      }
      return bridge.encode(binary, 'base64');
    });
    hidden(world, 'atob', (text: unknown) => {
      const base64 = String(text).replace(/[\t\n\f\r ]/g, '');
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.replace(/=+$/, '').length % 4 === 1) {
        throw new TypeError('the string to be decoded is not correctly encoded');
      }
      return bridge.decode(base64, 'base64');
    });
    class TextEncoder {
      get encoding() {
        return 'utf-8';
      }
      encode(text: unknown = ''): Uint8Array {
        return new Uint8Array(bytes.fromBytes(bridge.decode(String(text), 'utf8')));
      }
      encodeInto(text: unknown, target: Uint8Array): { read: number; written: number } {
        let read = 0;
        let written = 0;
        const source = String(text);
        while (read < source.length) {
          const character = String.fromCodePoint(source.codePointAt(read)!);
          const encoded = bridge.decode(character, 'utf8');
          if (written + encoded.length > target.length) break;
          for (let index = 0; index < encoded.length; index += 1) target[written + index] = encoded.charCodeAt(index);
          read += character.length;
          written += encoded.length;
        }
        return { read, written };
      }
    }
    class TextDecoder {
      readonly encoding = 'utf-8';
      readonly fatal: boolean;
      readonly ignoreBOM: boolean;
      constructor(label: unknown = 'utf-8', options: { fatal?: boolean; ignoreBOM?: boolean } = {}) {
        if (!/^utf-?8$/i.test(String(label))) throw new RangeError(`The "${String(label)}" encoding is not supported`);
        this.fatal = options.fatal === true;
        this.ignoreBOM = options.ignoreBOM === true;
      }
      decode(input?: unknown): string {
        const binary = input === undefined ? '' : bytes.toBytes(input);
        const text = bridge.encode(binary, 'utf8');
        if (this.fatal && bridge.decode(text, 'utf8') !== binary) throw new TypeError('The encoded data was not valid');
        return !this.ignoreBOM && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
      }
    }
    hidden(world, 'TextEncoder', TextEncoder);
    hidden(world, 'TextDecoder', TextDecoder);
  }

  /** The methods that runtime 1.0 has on strings beside the standard's: a byte string has one character a byte. */
  function addByteStrings(): void {
    const range = (text: string, start = 0, end = text.length) => text.slice(start, end);
    hidden(String, 'bytesFrom', (value: unknown, encoding = 'utf8') =>
      Array.isArray(value) ? String.fromCharCode(...value.map(Number)) : bridge.decode(String(value), String(encoding)),
    );
    hidden(String.prototype, 'fromBytes', function fromBytes(this: string, start?: number, end?: number) {
      return range(String(this), start, end);
    });
    hidden(String.prototype, 'fromUTF8', function fromUTF8(this: string, start?: number, end?: number) {
      return bridge.encode(range(String(this), start, end), 'utf8');
    });
    hidden(String.prototype, 'toBytes', function toBytes(this: string, start?: number, end?: number) {
      const text = range(String(this), start, end);
      for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 255) return null;
      return text;
    });
    hidden(String.prototype, 'toUTF8', function toUTF8(this: string, start?: number, end?: number) {
      return bridge.decode(range(String(this), start, end), 'utf8');
    });
  }

  function removeTheRest(): void {
    const typed = Object.getPrototypeOf(Uint8Array);
    const places: [string, object][] = [
      ['TypedArray.prototype', typed.prototype],
      ['TypedArray', typed],
    ];
    for (const path of Object.keys(features.members)) {
      if (path.startsWith('TypedArray')) continue;
      const [owner, member] = path.split('.') as [string, string | undefined];
      places.push([path, member === undefined ? world[owner] : world[owner][member]]);
    }
    for (const [path, place] of places) {
      const kept = features.members[path]!;
      for (const name of Object.getOwnPropertyNames(place)) {
        if (!kept.includes(name)) delete (place as Record<string, unknown>)[name];
      }
    }
    for (const name of Object.getOwnPropertyNames(world)) {
      if (!features.globals.includes(name)) delete world[name];
    }
  }
}
