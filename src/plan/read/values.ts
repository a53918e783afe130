import type { Masker } from '../secrets/masker.ts';
import { put, type Value, type Members as ValueMembers } from '../value.ts';
import { markedTexts } from './marked-texts.ts';
import { isObject, type Json, marksAnything, marksAt, ofAllElements, sameJson } from './marks.ts';
import { readInPlace } from './read-in-place.ts';
import { has, hides, isContainer, isList, isObjects, isUnknown, type Members, marked } from './shapes.ts';
import { checkDepth, SingleValues } from './single-values.ts';
import { hidden, hiddenPairs, isMasked, paired, unknownValue, type ValuePair } from './value-pairs.ts';

/** The two sides of a change, with whatever marks them. What was parsed belongs to the reader from then on. */
export interface Sides {
  before: Json | undefined;
  after: Json | undefined;
  unknown: Json | undefined;
  /** `before_sensitive` and `after_sensitive`. */
  sensitiveBefore: Json | undefined;
  sensitiveAfter: Json | undefined;
}

/** Makes the values of a change, with markers in place of what is secret or not known yet. */
export class ValueReader {
  readonly #masker: Masker;
  readonly #single: SingleValues;
  /** Whether nothing in the JSON in hand is masked. */
  #clean: boolean;
  /** Whether nothing in it is deep either, or a number that JSON.parse would lose. */
  #plainJson = false;

  constructor(masker: Masker) {
    this.#masker = masker;
    this.#clean = masker.idle;
    this.#single = new SingleValues(masker);
  }

  /**
   * Looks through a whole piece of JSON at once.
   *
   * @param json the text that the values to be read next were parsed from; null where it is not at hand
   * @param plain whether it is known to hold no number that JSON.parse would lose, and to be nested no deeper than the walks can take
   */
  startOn(json: string | null, plain: boolean): void {
    this.#clean = this.#single.startOn(json);
    this.#plainJson = this.#clean && plain;
  }

  /** @throws UserError where the values are nested deeper than any provider's */
  read(sides: Sides): ValuePair {
    const { before, after, sensitiveBefore, sensitiveAfter } = sides;
    const [markBefore, markAfter] = [marked(sensitiveBefore), marked(sensitiveAfter)];
    const unknown = marked(sides.unknown);
    const unmarked = markBefore === undefined && markAfter === undefined;
    this.#single.secrets = unmarked
      ? []
      : markedTexts([before, markBefore], [before, markAfter], [after, markAfter], [after, markBefore]);
    const quick =
      unmarked && this.#plainJson
        ? readInPlace({ before, after, unknown }, (one, other, coming) =>
            this.#pair(one, other, coming, undefined, undefined, 1),
          )
        : null;
    return quick ?? this.#pair(before, after, unknown, markBefore, markAfter, 0);
  }

  /** A text that the JSON in hand holds as it is: masked. */
  text(text: string): string {
    return this.#clean ? text : this.#masker.mask(text);
  }

  /** A text that is put together of others: masked. */
  composed(text: string): string {
    return this.#masker.idle ? text : this.#masker.mask(text);
  }

  #pair(
    before: Json | undefined,
    after: Json | undefined,
    unknown: Json | undefined,
    markBefore: Json | undefined,
    markAfter: Json | undefined,
    depth: number,
  ): ValuePair {
    checkDepth(depth);
    const marked = markBefore !== undefined || markAfter !== undefined;
    if (!marked && unknown === undefined) {
      if (!isContainer(before) || !isContainer(after)) return this.#plain(before, after, depth);
      if (sameJson(before, after)) {
        const one = this.#single.read(after, depth);
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
          : this.#single.read(after, depth);
      return { before: old, after: now };
    }
    return this.#plain(before, after, depth);
  }

  /** The old side by itself, with what both sides mark. */
  #old(before: Json | undefined, markBefore: Json | undefined, markAfter: Json | undefined, depth: number): Value {
    if (!isContainer(before)) return this.#single.read(before, depth);
    return this.#pair(before, undefined, undefined, markBefore, markAfter, depth + 1).before;
  }

  /** Leaves, values of two types, and what is on one side alone; no mark is below any of them. */
  #plain(before: Json | undefined, after: Json | undefined, depth: number): ValuePair {
    const one = this.#single.read(before, depth);
    if (before === after) return { before: one, after: one };
    const other = this.#single.read(after, depth);
    // Two secrets that look the same once masked are not the same.
    if (typeof one === 'string' && one === other) return hiddenPairs.changed;
    // Beside a secret stands what it was, which is the one in use until the apply, or what it is to be.
    if (one !== null && other !== null && (isMasked(one, before) || isMasked(other, after))) return hiddenPairs.changed;
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
    const old: ValueMembers = {};
    const now: ValueMembers = {};
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
      const key = this.#single.key(name, now);
      put(now, key, pair.after);
      if (inBefore) put(old, key, pair.before);
      same &&= inBefore && pair.before === pair.after;
    }
    if (before) {
      for (const name in before) {
        if (has(after, name) || (isObject(unknown) && has(unknown, name) && marksAnything(unknown[name]))) continue;
        same = false;
        const marks = [marked(marksAt(markBefore, name)), marked(marksAt(markAfter, name))] as const;
        this.#single.put(old, name, this.#pair(before[name], undefined, undefined, ...marks, depth + 1).before);
      }
    }
    return paired(
      before ? old : null,
      after || names.length > 0 ? now : null,
      same && Boolean(before) && Boolean(after),
    );
  }
}
