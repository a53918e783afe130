/** Where one of many values stands in a text. */
export interface FoundValue {
  start: number;
  end: number;
}

const tableSize = 4096;
const none: FoundValue[] = [];

/**
 * Finds any of many values in many short texts quickly (Wu and Manber's way): a table tells from two characters how far the search may
 * jump, so that most texts are dismissed after a look or two, however many values there are.
 */
export class ValueFinder {
  readonly #shortest: number;
  readonly #jumps: Uint16Array = new Uint16Array(tableSize);
  /** Values by the slot of the two characters that end their first `shortest` ones; longest first. */
  readonly #bySlot = new Map<number, string[]>();
  /** Values of one character, for which two cannot be looked at. */
  readonly #single: string[];

  /** @param values none empty */
  constructor(values: Iterable<string>) {
    const all = [...new Set(values)].sort((a, b) => b.length - a.length);
    this.#single = all.filter(({ length }) => length === 1);
    const longer = all.filter(({ length }) => length > 1);
    this.#shortest = Math.min(65535, ...longer.map(({ length }) => length));
    this.#jumps.fill(longer.length === 0 ? 65535 : this.#shortest - 1);
    for (const value of longer) this.#add(value);
  }

  #add(value: string): void {
    for (let end = 1; end < this.#shortest; end += 1) {
      const slot = slotOf(value.charCodeAt(end - 1), value.charCodeAt(end));
      const jump = this.#shortest - 1 - end;
      if (jump < this.#jumps[slot]!) this.#jumps[slot] = jump;
      if (jump === 0) this.#bySlot.set(slot, [...(this.#bySlot.get(slot) ?? []), value]);
    }
  }

  /** The places of values in the text, in order; those that overlap or touch are one. */
  find(text: string): FoundValue[] {
    if (text.length < this.#shortest && this.#single.length === 0) return none;
    const found: FoundValue[] = [];
    for (const value of this.#single) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
        found.push({ start: at, end: at + 1 });
    }
    const before = this.#shortest - 1;
    for (let at = before; at < text.length; ) {
      const slot = slotOf(text.charCodeAt(at - 1), text.charCodeAt(at));
      const jump = this.#jumps[slot]!;
      if (jump === 0) {
        const start = at - before;
        const value = this.#bySlot.get(slot)!.find((one) => text.startsWith(one, start));
        if (value !== undefined) found.push({ start, end: start + value.length });
      }
      at += jump || 1;
    }
    return found.length > 1 ? joined(found) : found;
  }
}

/** Places that overlap or touch, made one. */
export function joined(found: FoundValue[]): FoundValue[] {
  const result: FoundValue[] = [];
  for (const place of found.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else result.push({ ...place });
  }
  return result;
}

function slotOf(first: number, second: number): number {
  return (first * 31 + second) & (tableSize - 1);
}
