import { UserError } from '../../kit/errors.ts';
import type { Masker } from '../secrets/masker.ts';
import { ExactNumber, type Members, put, type Value } from '../value.ts';
import { exactDigits } from './exact-numbers.ts';
import { hiddenInJson } from './hidden-json.ts';
import { type MarkedText, withoutTexts } from './marked-texts.ts';
import type { Json } from './marks.ts';

const none: readonly MarkedText[] = [];

/** No provider nests values this deep; the walks are recursive. */
const deepest = 500;

/** Makes values that stand alone, with no mark: what is masked is taken out of them, numbers keep their digits. */
export class SingleValues {
  readonly #masker: Masker;
  /** Whether values of the JSON in hand need not be looked through for what is masked. */
  #clean: boolean;
  /** Texts and numbers that the change in hand marks: hidden wherever else it holds them. */
  secrets: readonly MarkedText[] = none;

  constructor(masker: Masker) {
    this.#masker = masker;
    this.#clean = masker.idle;
  }

  /**
   * Looks through a whole piece of JSON at once, so that in most the values need not be looked through one by one.
   *
   * @param json the text that the values to be read next were parsed from; null where it is not at hand
   * @returns whether nothing in it is masked
   */
  startOn(json: string | null): boolean {
    this.#clean = this.#masker.idle || (json !== null && !this.#masker.mayMask(json));
    return this.#clean;
  }

  hide(text: string): string {
    const plain = this.#clean ? text : this.#masker.mask(text);
    if (this.secrets.length === 0) return this.#clean ? plain : hiddenInJson(plain, (inner) => this.hide(inner));
    return hiddenInJson(withoutTexts(plain, this.secrets), (inner) => this.hide(inner));
  }

  /** Sets a member under its name, masked; two names that look the same then are kept apart. */
  put(members: Members, name: string, value: Value): void {
    put(members, this.key(name, members), value);
  }

  /** A member's name, masked, that is not taken. */
  key(name: string, taken: Members): string {
    const key = this.hide(name);
    if (!Object.hasOwn(taken, key)) return key;
    let copy = 2;
    while (Object.hasOwn(taken, `${key} (${copy})`)) copy += 1;
    return `${key} (${copy})`;
  }

  /** @throws UserError where it is nested deeper than any provider's */
  read(value: Json | undefined, depth: number): Value {
    if (value === undefined || value === null) return null;
    switch (typeof value) {
      case 'string':
        return this.#string(value);
      case 'number':
        return this.#number(value);
      case 'boolean':
        return value;
    }
    checkDepth(depth);
    if (Array.isArray(value)) return value.map((element) => this.read(element, depth + 1));
    const members: Members = {};
    for (const name in value) this.put(members, name, this.read(value[name], depth + 1));
    return members;
  }

  #string(text: string): Value {
    const digits = exactDigits(text);
    if (digits === null) return this.hide(text);
    const shown = this.hide(digits);
    return shown === digits ? new ExactNumber(digits) : shown;
  }

  #number(value: number): Value {
    if (Object.is(value, -0)) return new ExactNumber('-0');
    if (this.#clean && this.secrets.length === 0) return value;
    const text = String(value);
    const shown = this.hide(text);
    return shown === text ? value : shown;
  }
}

/** @throws UserError beyond what the walks can take */
export function checkDepth(depth: number): void {
  if (depth > deepest)
    throw new UserError('Plan not readable', `A value in the plan is nested deeper than ${deepest} levels.`);
}
