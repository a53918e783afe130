import type { Members, Value } from '../../value.ts';
import { counted, cut, visibleLine } from '../text.ts';
import { heredoc, heredocEnd } from './heredoc.ts';
import { parseJsonText } from './json-text.ts';
import { labelOf, widerOf } from './labels.ts';
import { isBlocks, isFilled, keyText, quoted, scalarText } from './values.ts';

/** What a line of a `diff` block begins with. GitHub colours `-` red, `+` green and `!` orange. */
export type Marker = '+' | '-' | '!' | ' ';

/** `full` shows all; `trimmed` cuts long strings and long resources, with counts. */
export type Step = 'full' | 'trimmed';

export interface Diff {
  /** The lines of a `diff` block, without its fence; '' where there is nothing to show. */
  text: string;
  /** Whether the trimmed step shows less than the full one. */
  long: boolean;
}

/** UTF-16 units of a string, and lines of a resource, that the trimmed step shows. */
export const trimmedLength = 160;
export const trimmedLines = 60;

const deepest = 100;

const startsOf = (marker: Marker) => Array.from({ length: 12 }, (_, depth) => `${marker} ${'  '.repeat(depth)}`);
const starts: Record<Marker, string[]> = {
  '+': startsOf('+'),
  '-': startsOf('-'),
  '!': startsOf('!'),
  ' ': startsOf(' '),
};

/** Collects the lines of one resource's diff. They are added to one string: a list of lines, joined in the end, takes several times as long. */
export class DiffWriter {
  readonly step: Step;
  #text = '';
  #lines = 0;
  #long = false;
  #json = 0;

  constructor(step: Step) {
    this.step = step;
  }

  /** Whether the trimmed step would show less. */
  get long(): boolean {
    return this.#long || this.#lines > trimmedLines;
  }

  /** The lines, at the trimmed step the first ones and how many more there are. */
  text(): string {
    if (this.step === 'full' || this.#lines <= trimmedLines) return this.#text;
    return `${this.#text}\n  # (${counted(this.#lines - trimmedLines, 'more line')})`;
  }

  line(marker: Marker, depth: number, text: string): void {
    if (depth > deepest) throw new RangeError('nested too deep');
    this.#lines++;
    if (this.step === 'trimmed' && this.#lines > trimmedLines) return;
    const start = depth < starts[marker].length ? starts[marker][depth]! : `${marker} ${'  '.repeat(depth)}`;
    this.#text += this.#lines === 1 ? start + text : `\n${start}${text}`;
  }

  /** A string in quotes; at the trimmed step its start and how many characters there are. */
  string(text: string): string {
    if (text.length <= trimmedLength) return quoted(text);
    this.#long = true;
    return this.step === 'full' ? quoted(text) : trimmed(text, 0);
  }

  /** Two long strings; at the trimmed step the place where they part is among what is shown. */
  strings(before: string, after: string): [string, string] {
    if (before.length <= trimmedLength && after.length <= trimmedLength) return [quoted(before), quoted(after)];
    this.#long = true;
    if (this.step === 'full') return [quoted(before), quoted(after)];
    let same = 0;
    while (same < before.length && before[same] === after[same]) same++;
    const from = Math.max(0, same - 40);
    return [trimmed(before, from), trimmed(after, from)];
  }

  /** One line of a text of many. */
  textLine(marker: Marker, depth: number, line: string): void {
    if (line.length > trimmedLength) this.#long = true;
    const show = this.step === 'full' || line.length <= trimmedLength;
    const text = show
      ? line
      : `${cut(line, trimmedLength)}… (${counted(line.length - trimmedLength, 'more character')})`;
    this.line(marker, depth, visibleLine(text));
  }

  /**
   * A value of one side alone, with all it holds.
   * @param label what stands before it, e.g. `name = `; '' for an element of a list
   * @param end what stands after it: a comma, a comment
   */
  whole(marker: Marker, depth: number, label: string, value: Value, end = ''): void {
    const short = shortText(value);
    if (short !== null) this.line(marker, depth, `${label}${short}${end}`);
    else if (typeof value === 'string') this.#wholeString(marker, depth, label, value, end);
    else if (!Array.isArray(value)) {
      this.line(marker, depth, `${label}{${end.startsWith(',') ? end.slice(1) : end}`);
      this.entries(marker, depth + 1, value as Members);
      this.line(marker, depth, end.startsWith(',') ? '},' : '}');
    } else {
      this.line(marker, depth, `${label}[${end.startsWith(',') ? end.slice(1) : end}`);
      for (const element of value) this.whole(marker, depth + 1, '', element, ',');
      this.line(marker, depth, end.startsWith(',') ? '],' : ']');
    }
  }

  /**
   * The members of an object, their equals signs below each other.
   * @param setOnly leaves out what is not set, which is no news of what is made or goes
   */
  entries(marker: Marker, depth: number, members: Members, setOnly = false): void {
    let width = 0;
    for (const key in members) {
      const value = members[key]!;
      if (!(setOnly && isUnset(value)) && (typeof value !== 'object' || !isBlocks(value))) width = widerOf(width, key);
    }
    for (const key in members) {
      const value = members[key]!;
      if (setOnly && isUnset(value)) continue;
      // Most stand on one line: a shorter way to what `attribute` does.
      const short = shortText(value);
      if (short !== null) this.line(marker, depth, `${labelOf(key, width)}${short}`);
      else this.attribute(marker, depth, key, value, width);
    }
  }

  /** An attribute of one side alone; a list of objects as blocks, as Terraform writes them. */
  attribute(marker: Marker, depth: number, key: string, value: Value, width: number, end = ''): void {
    if (this.#json === 0 && isBlocks(value))
      for (const block of value) this.whole(marker, depth, `${keyText(key)} `, block, end);
    else this.whole(marker, depth, labelOf(key, width), value, end);
  }

  #wholeString(marker: Marker, depth: number, label: string, text: string, end: string): void {
    const json = text.length > 2 ? parseJsonText(text) : null;
    if (json && isFilled(json)) {
      const [open, close] = Array.isArray(json) ? ['[', ']'] : ['{', '}'];
      this.line(marker, depth, `${label}jsonencode(${open}${end.replace(/^,/, '')}`);
      this.inJson(() => {
        if (!Array.isArray(json)) this.entries(marker, depth + 1, json);
        else for (const element of json) this.whole(marker, depth + 1, '', element, ',');
      });
      this.line(marker, depth, `${close})${end.startsWith(',') ? ',' : ''}`);
    } else if (text.includes('\n')) {
      this.line(marker, depth, `${label}<<-EOT${end.replace(/^,/, '')}`);
      for (const line of heredoc(text)) this.textLine(marker, depth + 1, line);
      this.line(marker, depth, heredocEnd(text));
    } else this.line(marker, depth, `${label}${this.string(text)}${end}`);
  }

  /** Writes what stands in a JSON string, where lists of objects are lists and no blocks. */
  inJson(write: () => void): void {
    this.#json++;
    write();
    this.#json--;
  }

  /** Whether two sides of an attribute are written as blocks; a side that is not there, or null, is as an empty list. */
  asBlocks(before: Value | undefined, after: Value | undefined): boolean {
    if (this.#json > 0 || !(isBlocks(before) || isBlocks(after))) return false;
    return isBlocksOrEmpty(before) && isBlocksOrEmpty(after);
  }

  /** A scalar in one line. */
  scalar(value: Value): string {
    return typeof value === 'string' ? this.string(value) : scalarText(value);
  }
}

/** Stands between quotes as it is, and is no JSON. */
const plainString = /^(?! *[[{])[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** A value that stands on one line, whatever the step; null where it may need more. */
function shortText(value: Value): string | null {
  if (typeof value === 'string') {
    return value.length <= trimmedLength && plainString.test(value) ? `"${value}"` : null;
  }
  return isFilled(value) ? null : scalarText(value);
}

function isBlocksOrEmpty(value: Value | undefined): boolean {
  return value === undefined || value === null || (Array.isArray(value) && (value.length === 0 || isBlocks(value)));
}

function isUnset(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function trimmed(text: string, from: number): string {
  const start = /[\udc00-\udfff]/.test(text.charAt(from)) ? from + 1 : from;
  const piece = cut(text.slice(start), trimmedLength);
  const left = text.length - piece.length;
  if (left <= 0) return quoted(text);
  return `${start > 0 ? '…' : ''}${quoted(piece)}… (${counted(left, 'more character')})`;
}
