import type { Diff, Step } from './diff/writer.ts';
import { visible } from './text.ts';
import type { ChangeSymbol, GroupId, Note } from './words.ts';

/** One change as it is shown, its text free of what cannot be seen and not yet Markdown. */
export interface Item {
  symbol: ChangeSymbol;
  address: string;
  notes: Note[];
  /** The lines of its `diff` block; '' where the address says all. Null where the step is not at hand. */
  lines(step: Step): string | null;
  /** Its address line, kept once made. */
  line?: { text: string; bytes: number };
  /** The title above its diff, kept once made. */
  title?: { text: string; bytes: number };
  /** Whether the trimmed step shows less than the full one. */
  long(): boolean;
}

/** Changes of one kind. */
export interface Group {
  id: GroupId;
  items: Item[];
  /** Further ones of which no more is known, as a section holds no more than it may. */
  more?: number;
}

/** An item whose diff is made when it is asked for, and kept. */
export class LazyItem implements Item {
  readonly symbol: ChangeSymbol;
  readonly address: string;
  readonly notes: Note[];
  line?: { text: string; bytes: number };
  title?: { text: string; bytes: number };
  readonly #make: (step: Step) => Diff;
  #full: Diff | undefined;
  #trimmed: string | undefined;

  constructor(symbol: ChangeSymbol, address: string, notes: Note[], make: (step: Step) => Diff) {
    this.symbol = symbol;
    this.address = visible(address);
    this.notes = notes;
    this.#make = make;
  }

  lines(step: Step): string {
    this.#full ??= this.#make('full');
    if (step === 'full' || !this.#full.long) return this.#full.text;
    this.#trimmed ??= this.#make('trimmed').text;
    return this.#trimmed;
  }

  long(): boolean {
    this.#full ??= this.#make('full');
    return this.#full.long;
  }
}
