import { quoted } from './errors.ts';

/** JSON that has not the expected shape. Its message names the field; whoever read the JSON says where it came from. */
export class JsonShapeError extends Error {
  constructor(field: string, came: unknown, expected: string) {
    super(`${field}: got ${shown(came)}, expected ${expected}`);
    this.name = 'JsonShapeError';
  }
}

/** A rule for a text: the pattern it must match and a phrase for it. */
export interface TextRule {
  pattern: RegExp;
  /** Completes "expected ...". */
  expected: string;
}

const hexHash: TextRule = { pattern: /^[0-9a-f]{64}$/, expected: 'a SHA-256 in 64 lower-case hex digits' };
const base64Hash: TextRule = { pattern: /^[A-Za-z0-9+/]{43}=$/, expected: 'a SHA-256 in base64 (44 characters)' };

/** One JSON object, read field by field; every reader throws a `JsonShapeError` that names the field. */
export class JsonFields {
  readonly #object: Record<string, unknown>;
  readonly #path: string;

  /**
   * @param value parsed JSON
   * @param path how messages call this object, e.g. `artifacts[0]`; '' for the whole
   */
  constructor(value: unknown, path = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new JsonShapeError(path || 'the whole', value, 'a JSON object');
    }
    // Without a prototype: `toString` and its like are no fields.
    this.#object = Object.assign(Object.create(null), value) as Record<string, unknown>;
    this.#path = path;
  }

  #name(field: string): string {
    return this.#path ? `${this.#path}.${field}` : field;
  }

  #fail(field: string, expected: string): never {
    throw new JsonShapeError(this.#name(field), this.#object[field], expected);
  }

  /** Refuses fields that are not among these. */
  only(known: readonly string[]): void {
    const foreign = Object.keys(this.#object).find((name) => !known.includes(name));
    if (foreign !== undefined) {
      throw new JsonShapeError(
        this.#name(foreign),
        this.#object[foreign],
        `no such field; known are ${known.join(', ')}`,
      );
    }
  }

  text(field: string, rule: TextRule = { pattern: /\S/, expected: 'a text' }): string {
    const value = this.#object[field];
    return typeof value === 'string' && rule.pattern.test(value) ? value : this.#fail(field, rule.expected);
  }

  /** SHA-256 in hex. */
  sha256(field: string): string {
    return this.text(field, hexHash);
  }

  /** SHA-256 in base64, of the same hash as the hex field. */
  sha256Base64(field: string, hex: string): string {
    const value = this.text(field, base64Hash);
    const same = Buffer.from(hex, 'hex').toString('base64');
    return value === same ? value : this.#fail(field, `${quoted(same)}, the base64 form of ${hex}`);
  }

  wholeNumber(field: string): number {
    const value = this.#object[field];
    return Number.isSafeInteger(value) && (value as number) >= 0
      ? (value as number)
      : this.#fail(field, 'a whole number, 0 or more');
  }

  oneOf<const T extends string>(field: string, allowed: readonly T[]): T {
    const value = this.#object[field];
    return allowed.find((one) => one === value) ?? this.#fail(field, `one of ${allowed.join(', ')}`);
  }

  /** Null where the field is null or absent, else what `read` makes of it. */
  orNull<T>(field: string, read: (fields: this, field: string) => T): T | null {
    const value = this.#object[field];
    return value === null || value === undefined ? null : read(this, field);
  }

  has(field: string): boolean {
    return Object.hasOwn(this.#object, field);
  }

  object(field: string): JsonFields {
    return new JsonFields(this.#object[field], this.#name(field));
  }

  texts(field: string, rule?: TextRule): string[] {
    return this.#items(field).map((_, index) => this.#item(field).text(String(index), rule));
  }

  choices<const T extends string>(field: string, allowed: readonly T[]): T[] {
    return this.#items(field).map((_, index) => this.#item(field).oneOf(String(index), allowed));
  }

  objects<T>(field: string, read: (fields: JsonFields) => T): T[] {
    return this.#items(field).map((value, index) => read(new JsonFields(value, `${this.#name(field)}[${index}]`)));
  }

  /** An object whose field names are data. */
  map<T>(field: string, read: (fields: JsonFields) => T): Record<string, T> {
    const inner = this.object(field);
    return Object.fromEntries(Object.keys(inner.#object).map((name) => [name, read(inner.object(name))]));
  }

  #items(field: string): unknown[] {
    const value = this.#object[field];
    return Array.isArray(value) ? value : this.#fail(field, 'a JSON array');
  }

  /** The array as an object of its indexes, so that an element's message reads `field.0`. */
  #item(field: string): JsonFields {
    return new JsonFields({ ...this.#items(field) }, this.#name(field));
  }
}

/**
 * A byte order mark, which PowerShell puts before what it writes, is no part of the JSON.
 * @throws JsonShapeError when the text is not JSON, which a cut-off file is not
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new JsonShapeError('the whole', text, `JSON (${(error as Error).message})`);
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
