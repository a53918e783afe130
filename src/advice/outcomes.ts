import { isDisallowedHeader } from '../edge/headers.ts';
import { cookieValues, type HeaderLists, textsOf, type Values } from './function-event.ts';

/** What CloudFront goes on with after a function, in the same words for both kinds: only what a viewer or an origin can tell apart. */
export type Outcome = Record<string, string>;

interface EdgeResult {
  status?: string | number;
  statusDescription?: string;
  uri?: string;
  method?: string;
  querystring?: string;
  headers?: HeaderLists;
  body?: string;
  bodyEncoding?: string;
}

interface FunctionResult {
  statusCode?: number;
  statusDescription?: string;
  uri?: string;
  method?: string;
  querystring?: Values | string;
  headers?: Values;
  cookies?: Values;
  body?: string | { encoding?: string; data: string };
}

/** Of a Lambda@Edge function's result. */
export function edgeOutcome(result: unknown): Outcome {
  const { status, uri, method, querystring, headers = {}, body, bodyEncoding } = result as EdgeResult;
  const isResponse = status !== undefined;
  const own = isResponse ? 'set-cookie' : 'cookie';
  const cookies = textsOf(headers, own);
  const lists = Object.entries(headers).filter(([name]) => name.toLowerCase() !== own);
  return {
    ...(isResponse
      ? { status: String(status), ...bodyOutcome(body, bodyEncoding) }
      : { uri: String(uri), method: String(method), querystring: querystring ?? '' }),
    ...(cookies.length > 0
      ? { [own]: isResponse ? lines(cookies.map(spaced)) : joined(cookieValues(cookies.join('; ')), '; ') }
      : {}),
    ...headerOutcome(lists.map(([name, list]) => [name.toLowerCase(), list.map(({ value }) => String(value))])),
  };
}

/** Of a CloudFront Function's result. @param rawQuerystring what the request came with, before `querystring` was read from it */
export function functionOutcome(result: unknown, before: { rawQuerystring?: string; querystring?: Values }): Outcome {
  const { statusCode, uri, method, querystring = {}, headers = {}, cookies = {}, body } = result as FunctionResult;
  const isResponse = statusCode !== undefined;
  const lists = Object.entries(headers).map(([name, entry]): [string, string[]] => [
    name,
    valuesOf(entry).map(({ value }) => value),
  ]);
  const given = typeof body === 'string' ? { data: body } : body;
  const unchanged = JSON.stringify(querystring) === JSON.stringify(before.querystring ?? {});
  const query =
    typeof querystring === 'string'
      ? querystring
      : unchanged
        ? (before.rawQuerystring ?? '')
        : joined(querystring, '&');
  const setCookies = Object.entries(cookies).flatMap(([name, entry]) =>
    valuesOf(entry).map(({ value, attributes }) => spaced(`${name}=${value}${attributes ? `; ${attributes}` : ''}`)),
  );
  return {
    ...(isResponse
      ? { status: String(statusCode), ...bodyOutcome(given?.data, given?.encoding) }
      : { uri: String(uri), method: String(method), querystring: query }),
    ...(Object.keys(cookies).length > 0
      ? isResponse
        ? { 'set-cookie': lines(setCookies) }
        : { cookie: joined(cookies, '; ') }
      : {}),
    ...headerOutcome(lists),
  };
}

/** Where two outcomes differ, each in words: `uri: "/a" at Lambda@Edge, "/b" as a CloudFront Function`. */
export function differencesOf(edge: Outcome, fn: Outcome): string[] {
  const names = [...new Set([...Object.keys(edge), ...Object.keys(fn)])];
  const shown = (value: string | undefined) => (value === undefined ? 'nothing' : JSON.stringify(value.slice(0, 200)));
  return names
    .filter((name) => edge[name] !== fn[name])
    .map((name) => `${name}: ${shown(edge[name])} at Lambda@Edge, ${shown(fn[name])} as a CloudFront Function`);
}

function bodyOutcome(body: string | undefined, encoding = 'text'): Outcome {
  if (body === undefined || body === '') return {};
  return { body: encoding === 'base64' ? body : Buffer.from(body).toString('base64') };
}

function headerOutcome(lists: [string, string[]][]): Outcome {
  const seen = lists.filter(([name, values]) => values.length > 0 && !isDisallowedHeader(name));
  return Object.fromEntries(seen.map(([name, values]) => [`header ${name}`, lines(values)]));
}

function valuesOf(entry: Values[string]): { value: string; attributes?: string }[] {
  return entry.multiValue ?? [entry];
}

function joined(values: Values, separator: string): string {
  return Object.entries(values)
    .flatMap(([name, entry]) => valuesOf(entry).map(({ value }) => `${name}=${value}`))
    .join(separator);
}

/** Lines of Set-Cookie: their order says nothing. */
function lines(values: string[]): string {
  return [...values].sort().join('\n');
}

function spaced(line: string): string {
  return line
    .split(';')
    .map((part) => part.trim())
    .join('; ');
}
