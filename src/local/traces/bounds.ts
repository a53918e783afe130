import type { TraceHeader, TraceHeaders } from './parts.ts';

/** What a trace may hold of lists of headers, characters in all. */
const mostHeaderCharacters = 32 * 1024;
/** Of one text inside an event or a result. */
const mostTextCharacters = 64 * 1024;
/** Of an event or a result as a whole, as JSON. */
const mostEventCharacters = 256 * 1024;

/** @returns header lines as they are, up to 32 KB, and how many were left out */
export function boundedHeaders(lines: Iterable<TraceHeader>): TraceHeaders {
  const headers: TraceHeader[] = [];
  let characters = 0;
  let headersLeftOut = 0;
  for (const [name, value] of lines) {
    characters += name.length + value.length;
    if (characters <= mostHeaderCharacters) headers.push([name, value]);
    else headersLeftOut += 1;
  }
  return { headers, headersLeftOut };
}

/** @returns names and values in turn, as Node.js's `rawHeaders`, as header lines */
export function* headerLines(raw: readonly string[]): Generator<TraceHeader> {
  for (let index = 0; index + 1 < raw.length; index += 2) yield [raw[index]!, raw[index + 1]!];
}

/** @returns headers in CloudFront's form as header lines */
export function* edgeHeaderLines(headers: Record<string, { key: string; value: string }[]>): Generator<TraceHeader> {
  for (const values of Object.values(headers)) for (const { key, value } of values) yield [key, value];
}

/** Of an event or a result: what is nested deeper is none that CloudFront takes, and could not be written as JSON at some point. */
const mostLevels = 100;

/** A value as it is kept: long texts cut, and which; all of it left out where there is too much of it. */
export interface BoundedValue {
  value: unknown;
  cut: { at: string; characters: number }[];
}

/**
 * @param name what the value is called in `cut`
 * @returns a value of JSON with texts of at most 64 K characters, null where all of it is more than 256 K, or nested in more than 100 levels
 */
export function boundedValue(name: string, value: unknown): BoundedValue {
  if (isDeeper(value, mostLevels)) return { value: null, cut: [{ at: name, characters: 0 }] };
  const characters = JSON.stringify(value)?.length ?? 0;
  if (characters <= mostTextCharacters) return { value: value ?? null, cut: [] };
  const cut: BoundedValue['cut'] = [];
  const shortened = shorten(name, value, cut);
  const left = JSON.stringify(shortened).length;
  return left <= mostEventCharacters ? { value: shortened, cut } : { value: null, cut: [{ at: name, characters }] };
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}

function shorten(at: string, value: unknown, cut: BoundedValue['cut']): unknown {
  if (typeof value === 'string') {
    if (value.length <= mostTextCharacters) return value;
    cut.push({ at, characters: value.length });
    return value.slice(0, mostTextCharacters);
  }
  if (Array.isArray(value)) return value.map((item, index) => shorten(`${at}[${index}]`, item, cut));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) copy[key] = shorten(`${at}.${key}`, item, cut);
  return copy;
}

/** @returns a text of at most that many characters, and a sign that there were more */
export function boundedText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** @returns lines of at most 64 K characters in all, the last of which says that there were more */
export function boundedLines(lines: readonly string[], most = mostTextCharacters): string[] {
  let characters = 0;
  for (const [index, line] of lines.entries()) {
    characters += line.length + 1;
    if (characters > most) {
      const kept = lines.slice(0, index);
      return [...kept, `[cut at ${most / 1024} KB; there were ${lines.length - kept.length} further lines]`];
    }
  }
  return [...lines];
}
