import { isDisallowedHeader } from '../../headers.ts';
import type { ResultProblem } from '../invocation.ts';
import { isObject, type JsonObject, problem, shown } from './problem.ts';

export interface HeaderRules {
  /** Where the headers are in the result: `request.headers`. */
  where: string;
  /** Headers as the function got them, `{ name: [{ key, value }] }`; undefined when it makes them from nothing. */
  before: JsonObject | undefined;
  /** Lower-case names that must stay as they were. */
  readOnly: readonly string[];
}

/** Characters of an HTTP field name (RFC 9110, token). */
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * Checks a result's headers: their shape, their names, and that none is touched that code at the edge may not touch. What stands as it
 * was in the event is not a change.
 */
export function checkHeaders(headers: unknown, { where, before = {}, readOnly }: HeaderRules): ResultProblem[] {
  if (!isObject(headers)) {
    return [
      problem('result-header', `${where} is ${shown(headers)}; CloudFront takes an object { name: [{ key, value }] }.`),
    ];
  }
  const problems = Object.entries(headers).flatMap(([name, values]) =>
    checkHeader(`${where}['${name}']`, name, values),
  );
  for (const name of Object.keys(headers)) {
    if (isDisallowedHeader(name) && !same(headers[name], before[name])) {
      problems.push(
        problem('result-disallowed-header', `${where}['${name}']: code at the edge may not add the header ${name}.`),
      );
    }
  }
  for (const name of readOnly) {
    if (same(headers[name], before[name])) continue;
    const change = before[name] === undefined ? 'added' : headers[name] === undefined ? 'deleted' : 'changed';
    problems.push(
      problem('result-read-only-header', `${where}['${name}'] was ${change}; the header is read-only at this event.`),
    );
  }
  return problems;
}

function checkHeader(where: string, name: string, values: unknown): ResultProblem[] {
  if (!token.test(name)) return [problem('result-header', `${where}: ${shown(name)} is not a header name.`)];
  if (name !== name.toLowerCase()) {
    return [
      problem(
        'result-header',
        `${where}: names in the headers object are lower-case; use '${name.toLowerCase()}' (its \`key\` may have capitals).`,
      ),
    ];
  }
  if (!Array.isArray(values)) {
    return [problem('result-header', `${where} is ${shown(values)}; CloudFront takes an array of { key, value }.`)];
  }
  return values.flatMap((entry, index) => checkEntry(`${where}[${index}]`, name, entry));
}

function checkEntry(where: string, name: string, entry: unknown): ResultProblem[] {
  if (!isObject(entry))
    return [problem('result-header', `${where} is ${shown(entry)}; CloudFront takes { key, value }.`)];
  const problems: ResultProblem[] = [];
  if (typeof entry.value !== 'string') {
    problems.push(problem('result-header', `${where}.value is ${shown(entry.value)}; CloudFront takes a string.`));
  } else if (hasControlCharacter(entry.value)) {
    problems.push(problem('result-header', `${where}.value is ${shown(entry.value)}, with a control character.`));
  }
  if (entry.key !== undefined && (typeof entry.key !== 'string' || entry.key.toLowerCase() !== name)) {
    problems.push(
      problem('result-header', `${where}.key is ${shown(entry.key)}; it must be the name '${name}', in any case.`),
    );
  }
  return problems;
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => (character < ' ' && character !== '\t') || character === '\x7f');
}

/** Whether two headers have the same values; how `key` is written does not count. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(valuesOf(one)) === JSON.stringify(valuesOf(other));
}

function valuesOf(header: unknown): unknown {
  return Array.isArray(header) ? header.map((entry) => (isObject(entry) ? entry.value : entry)) : header;
}

/** Bytes that headers take on the wire, near enough: `name: value` and a line end each. */
export function headerBytes(headers: unknown): number {
  if (!isObject(headers)) return 0;
  let bytes = 0;
  for (const [name, values] of Object.entries(headers)) {
    for (const entry of Array.isArray(values) ? values : []) {
      bytes += Buffer.byteLength(`${name}: ${isObject(entry) ? String(entry.value) : ''}\r\n`);
    }
  }
  return bytes;
}
