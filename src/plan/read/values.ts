import { UserError } from '../../kit/errors.ts';
import type { Value } from '../model.ts';
import type { Masker } from '../secrets/masker.ts';
import { exactDigits } from './exact-numbers.ts';
import { type MarkedText, markedTexts, withoutTexts } from './marked-texts.ts';
import { isObject, type Json, marksAnything, marksAt, ofAllElements, sameJson } from './marks.ts';
import { has, hides, isContainer, isList, isObjects, isUnknown, type Members, marked } from './shapes.ts';
import { hidden, hiddenPairs, paired, unknownValue, type ValuePair } from './value-pairs.ts';

/** The two sides of a change, with whatever marks them. */
export interface Sides {
  before: Json | undefined;
  after: Json | undefined;
  unknown: Json | undefined;
  /** `before_sensitive` and `after_sensitive`. */
  sensitiveBefore: Json | undefined;
  sensitiveAfter: Json | undefined;
}

const none: MarkedText[] = [];

/** No provider nests values this deep; the walks are recursive. */
const deepest = 500;

/** Makes the values of a change, with markers in place of what is secret or not known yet. */
export class ValueReader {
  readonly #masker: Masker;
  /** Whether values of the JSON in hand need not be looked through for what is masked. */
  #clean: boolean;
  /** Texts and numbers that the change in hand marks: hidden wherever else it holds them. */
  #secrets: MarkedText[] = none;

  constructor(masker: Masker) {
    this.#masker = masker;
    this.#clean = masker.idle;
  }

  /**
   * Looks through a whole piece of JSON at once, so that in most the values need not be looked through one by one.
   *
   * @param json the text that the values to be read next were parsed from; null where it is not at hand
   */
  startOn(json: string | null): void {
    this.#clean = this.#masker.idle || (json !== null && !this.#masker.mayMask(json));
  }

  /** @throws UserError where the values are nested deeper than any provider's */
  read(sides: Sides): ValuePair {
    const { before, after, sensitiveBefore, sensitiveAfter } = sides;
    const [markBefore, markAfter] = [marked(sensitiveBefore), marked(sensitiveAfter)];
    this.#secrets =
      markBefore === undefined && markAfter === undefined
        ? none
        : markedTexts([before, markBefore], [before, markAfter], [after, markAfter], [after, markBefore]);
    return this.#pair(before, after, marked(sides.unknown), markBefore, markAfter, 0);
  }

  /** A name in a plan: masked. */
  text(text: string): string {
    return this.#masker.idle ? text : this.#masker.mask(text);
  }

  #hide(text: string): string {
    const plain = this.#clean ? text : this.#masker.mask(text);
    return this.#secrets.length === 0 ? plain : withoutTexts(plain, this.#secrets);
  }

  #pair(
    before: Json | undefined,
    after: Json | undefined,
    unknown: Json | undefined,
    markBefore: Json | undefined,
    markAfter: Json | undefined,
    depth: number,
  ): ValuePair {
    if (depth > deepest) throw tooDeep();
    const marked = markBefore !== undefined || markAfter !== undefined;
    if (!marked && unknown === undefined) {
      if (!isContainer(before) || !isContainer(after)) return this.#plain(before, after, depth);
      if (sameJson(before, after)) {
        const one = this.#one(after, depth);
        return { before: one, after: one };
      }
    }
    if (marked && hides(markBefore, markAfter, before, after)) return hidden(before, after, unknown);
    if (isUnknown(unknown, after)) {
      return { before: this.#old(before, markBefore, markAfter, depth), after: unknownValue };
    }
    if (isList(before, after, unknown)) {
      return this.#lists(before as Json[], after as Json[], unknown, markBefore, markAfter, depth);
    }
    if (isObjects(before, after, unknown)) {
      return this.#objects(before as Members, after as Members, unknown, markBefore, markAfter, depth);
    }
    if ((marked || unknown !== undefined) && (isContainer(before) || isContainer(after) || isContainer(unknown))) {
      // Another type on either side: each is read against its own, so that the marks below still count.
      const old = this.#old(before, markBefore, markAfter, depth);
      const now =
        isContainer(after) || isContainer(unknown)
          ? this.#pair(undefined, after, unknown, markBefore, markAfter, depth + 1).after
          : this.#one(after, depth);
      return { before: old, after: now };
    }
    return this.#plain(before, after, depth);
  }

  /** The old side by itself, with what both sides mark. */
  #old(before: Json | undefined, markBefore: Json | undefined, markAfter: Json | undefined, depth: number): Value {
    if (!isContainer(before)) return this.#one(before, depth);
    return this.#pair(before, undefined, undefined, markBefore, markAfter, depth + 1).before;
  }

  /** Leaves, values of two types, and what is on one side alone; no mark is below any of them. */
  #plain(before: Json | undefined, after: Json | undefined, depth: number): ValuePair {
    const one = this.#one(before, depth);
    if (before === after) return { before: one, after: one };
    const other = this.#one(after, depth);
    // Two secrets that look the same once masked are not the same.
    if (typeof one === 'string' && one === other) return hiddenPairs.changed;
    return { before: one, after: other };
  }

  #lists(
    before: Json[] | null | undefined,
    after: Json[] | null | undefined,
    unknown: Json | undefined,
    markBefore: Json | undefined,
    markAfter: Json | undefined,
    depth: number,
  ): ValuePair {
    const known = Math.max(after?.length ?? 0, Array.isArray(unknown) ? unknown.length : 0);
    const length = Math.max(before?.length ?? 0, known);
    const moved =
      (markBefore ?? markAfter) !== undefined &&
      before &&
      after &&
      (before.length !== after.length || !sameJson(markBefore ?? null, markAfter ?? null));
    const forAll = moved ? ofAllElements(markBefore, markAfter) : undefined;
    const old: Value[] = [];
    const now: Value[] = [];
    let same = before?.length === known;
    for (let at = 0; at < length; at += 1) {
      const pair = this.#pair(
        before?.[at],
        after?.[at],
        marked(marksAt(unknown, at)),
        marked(forAll ?? marksAt(markBefore, at)),
        marked(forAll ?? marksAt(markAfter, at)),
        depth + 1,
      );
      if (before && at < before.length) old.push(pair.before);
      if (at < known) now.push(pair.after);
      same &&= pair.before === pair.after;
    }
    const isThere = Boolean(after) || known > 0;
    return paired(before ? old : null, isThere ? now : null, same);
  }

  #objects(
    before: Members | null | undefined,
    after: Members | null | undefined,
    unknown: Json | undefined,
    markBefore: Json | undefined,
    markAfter: Json | undefined,
    depth: number,
  ): ValuePair {
    const old = new Map<string, Value>();
    const now = new Map<string, Value>();
    const names = after ? Object.keys(after) : [];
    if (isObject(unknown))
      for (const name in unknown) if (!has(after, name) && marksAnything(unknown[name])) names.push(name);
    let same = true;
    for (const name of names) {
      const inBefore = has(before, name);
      const one = inBefore ? before![name] : undefined;
      const other = has(after, name) ? after![name] : undefined;
      const coming = unknown === undefined ? undefined : marked(marksAt(unknown, name));
      const markOne = markBefore === undefined ? undefined : marked(marksAt(markBefore, name));
      const markOther = markAfter === undefined ? undefined : marked(marksAt(markAfter, name));
      const pair = this.#pair(one, other, coming, markOne, markOther, depth + 1);
      const key = this.#key(name, now);
      now.set(key, pair.after);
      if (inBefore) old.set(key, pair.before);
      same &&= inBefore && pair.before === pair.after;
    }
    if (before) {
      for (const name in before) {
        if (has(after, name) || (isObject(unknown) && has(unknown, name) && marksAnything(unknown[name]))) continue;
        same = false;
        const marks = [marked(marksAt(markBefore, name)), marked(marksAt(markAfter, name))] as const;
        old.set(this.#key(name, old), this.#pair(before[name], undefined, undefined, ...marks, depth + 1).before);
      }
    }
    return paired(
      before ? old : null,
      after || names.length > 0 ? now : null,
      same && Boolean(before) && Boolean(after),
    );
  }

  /** A member's name, masked; two that look the same then are kept apart. */
  #key(name: string, taken: Map<string, Value>): string {
    const key = this.#hide(name);
    if (key === name && !taken.has(key)) return key;
    let unique = key;
    for (let copy = 2; taken.has(unique); copy += 1) unique = `${key} (${copy})`;
    return unique;
  }

  /** A value that stands alone, with no mark. */
  #one(value: Json | undefined, depth: number): Value {
    if (value === undefined || value === null) return null;
    switch (typeof value) {
      case 'string':
        return this.#string(value);
      case 'number':
        return this.#number(value);
      case 'boolean':
        return value;
    }
    if (depth > deepest) throw tooDeep();
    if (Array.isArray(value)) return value.map((element) => this.#one(element, depth + 1));
    const members = new Map<string, Value>();
    for (const name in value) members.set(this.#key(name, members), this.#one(value[name], depth + 1));
    return members;
  }

  #string(text: string): Value {
    const digits = exactDigits(text);
    if (digits === null) return this.#hide(text);
    const shown = this.#hide(digits);
    return shown === digits ? { digits } : shown;
  }

  #number(value: number): Value {
    if (Object.is(value, -0)) return { digits: '-0' };
    if (this.#clean && this.#secrets.length === 0) return value;
    const text = String(value);
    const shown = this.#hide(text);
    return shown === text ? value : shown;
  }
}

function tooDeep(): UserError {
  return new UserError('Plan not readable', `A value in the plan is nested deeper than ${deepest} levels.`);
}
