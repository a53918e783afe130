import { createHash, createHmac } from 'node:crypto';

/**
 * What the sandbox may ask of Node. Only strings and numbers go through it in either direction, and the functions themselves stay in closures
 * of the sandbox's own code: an object of this side in the hands of a function would be a way out by its constructor. Bytes are strings of one
 * character a byte.
 */
export interface Bridge {
  /** @returns the bytes of a text */
  decode(text: string, encoding: string): string;
  /** @returns the text of bytes */
  encode(bytes: string, encoding: string): string;
  hash(algorithm: string, bytes: string): string;
  hmac(algorithm: string, key: string, bytes: string): string;
  log(line: string): void;
  effect(operation: string, argument: string): void;
  /** @returns the value, or undefined where there is none */
  value(key: string): string | undefined;
  returned(json: string): void;
  threw(errorType: string, errorMessage: string, stack: string): void;
}

/** The part of the bridge that needs nothing of the call. */
export const byteFunctions: Pick<Bridge, 'decode' | 'encode' | 'hash' | 'hmac'> = {
  decode: (text, encoding) => Buffer.from(text, encoding as BufferEncoding).toString('latin1'),
  encode: (bytes, encoding) => Buffer.from(bytes, 'latin1').toString(encoding as BufferEncoding),
  hash: (algorithm, bytes) => createHash(algorithm).update(bytes, 'latin1').digest().toString('latin1'),
  hmac: (algorithm, key, bytes) =>
    createHmac(algorithm, Buffer.from(key, 'latin1')).update(bytes, 'latin1').digest().toString('latin1'),
};

/**
 * Lets no error of this side through, for it would be an object of this side, and no object of the sandbox to this side. Given to the sandbox
 * as source text, so that the guard and what it throws belong to the sandbox. Parameters are written out: spreading a list asks the function's
 * own Array for its elements.
 */
export function guardBridge(bridge: Bridge): Bridge {
  // biome-ignore lint/suspicious/noExplicitAny: every function of the bridge is treated alike
  const guarded: any = { __proto__: null };
  const plain = (value: unknown): unknown => (value === undefined || typeof value === 'number' ? value : `${value}`);
  for (const name of Object.keys(bridge) as (keyof Bridge)[]) {
    const ask = bridge[name] as (first: unknown, second: unknown, third: unknown) => unknown;
    guarded[name] = (first: unknown, second: unknown, third: unknown) => {
      const one = plain(first);
      const two = plain(second);
      const three = plain(third);
      try {
        return ask(one, two, three);
      } catch {
        throw new RangeError('the value is too large for the function');
      }
    };
  }
  return guarded;
}
