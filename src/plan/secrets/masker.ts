import { type FoundValue, joined, ValueFinder } from './find-values.ts';
import { JsonSearch } from './json-search.ts';
import type { MaskPattern } from './mask-patterns.ts';
import { PatternClock } from './pattern-clock.ts';
import { brokenForm, formsOf } from './value-forms.ts';

/** What stands in place of a masked text, as in a job's log. */
export const masked = '***';

/** Takes secrets out of texts: of the plan's, before a model exists; of logs and error messages. */
export interface Masker {
  /** Whether there is nothing to take out. */
  readonly idle: boolean;
  /** The text with `***` in place of each secret; a text without one comes back as it is. */
  mask(text: string): string;
  /** Whether `mask` may change a string or number that this JSON holds; false is sure, true is not. */
  mayMask(json: string): boolean;
  /**
   * Runs synchronous work that masks many texts under one limit of time.
   *
   * @throws InputError naming the `mask` pattern at which the limit was passed
   */
  within<T>(work: () => T): T;
}

export interface MaskerOptions {
  /** `mask-values` and the credentials of the environment; each is met in several forms. */
  values: readonly string[];
  /** `mask`, as `parseMaskPatterns` reads it. */
  patterns: readonly MaskPattern[];
  /** How long masking of one chunk of a plan, or of one text, may take: a pattern can need exponential time. */
  limitMs?: number;
}

export function createMasker({ values, patterns, limitMs = 20_000 }: MaskerOptions): Masker {
  const forms = values.flatMap(formsOf);
  const finder = forms.length > 0 ? new ValueFinder(forms) : null;
  const search = finder && new JsonSearch(forms);
  const clock = new PatternClock(limitMs);
  const broken = values.map(brokenForm).filter((form) => form !== null);
  const found = (text: string) => {
    const whole = finder?.find(text) ?? none;
    return broken.length > 0 && text.includes('\n')
      ? [...whole, ...broken.flatMap((form) => placesOf(form, text))]
      : whole;
  };
  const maskNow = (text: string) => replace(text, [...found(text), ...matches(patterns, text, clock)]);
  const valuesAlone = (text: string) => (finder ? replace(text, found(text)) : text);
  const guarded = patterns.length > 0;
  return {
    idle: finder === null && !guarded,
    mayMask: (json) => guarded || (search?.mayHold(json) ?? false),
    mask: guarded ? (text) => clock.run(() => maskNow(text)) : valuesAlone,
    within: guarded ? (work) => clock.run(work) : (work) => work(),
  };
}

const none: FoundValue[] = [];

function matches(patterns: readonly MaskPattern[], text: string, clock: PatternClock): FoundValue[] {
  const found: FoundValue[] = [];
  for (const pattern of patterns) {
    clock.at(pattern);
    for (const place of placesOf(pattern.expression, text)) found.push(place);
  }
  return found;
}

function placesOf(expression: RegExp, text: string): FoundValue[] {
  const found: FoundValue[] = [];
  for (const match of text.matchAll(expression)) {
    // An empty match hides nothing, as of `(?<=password=)\S*` where no password follows.
    if (match[0] !== '') found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function replace(text: string, found: FoundValue[]): string {
  if (found.length === 0) return text;
  let result = '';
  let from = 0;
  for (const { start, end } of joined(found)) {
    result += text.slice(from, start) + masked;
    from = end;
  }
  return result + text.slice(from);
}
