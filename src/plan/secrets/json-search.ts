import { ValueFinder } from './find-values.ts';

/** Characters that JSON holds as they are, or as a \u escape: no writer has another way for them. */
const asTheyAre = /[A-Za-z0-9_+=.-]+/g;
/** A run of fewer is in every other text: looking for it would tell nothing. */
const shortestRun = 4;
/** What a number can look like: 1e3 and 1000 are one number, so that its digits cannot be looked for in JSON. */
const partOfNumber = /^[\d.eE+-]*$/;

/**
 * Tells of a piece of JSON, without parsing it, that none of many values is in its strings, names and numbers: of each value a run of
 * characters is looked for that JSON does not escape.
 */
export class JsonSearch {
  /** Null where a value has no such run: then nothing can be told. */
  readonly #runs: ValueFinder | null;

  constructor(values: readonly string[]) {
    const runs = values.map(longestRun);
    const tells = values.every((value, index) => runs[index]!.length >= shortestRun && !partOfNumber.test(value));
    this.#runs = tells ? new ValueFinder(runs) : null;
  }

  /** Whether one of the values may be in it; false is sure. */
  mayHold(json: string): boolean {
    return this.#runs === null || json.includes('\\u') || this.#runs.find(json).length > 0;
  }
}

function longestRun(value: string): string {
  return (value.match(asTheyAre) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}
