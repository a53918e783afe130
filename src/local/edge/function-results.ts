import type { EdgeRequest, EdgeResponse } from './exchange.ts';
import { cookieValues, type FunctionValues, isHiddenHeader, queryValues } from './function-event.ts';
import { type EdgeHeaders, headerValue, setHeader } from './headers.ts';
import { appliedResponse, generatedResponse } from './results.ts';

/** What a CloudFront Function returned, once the rules of its event have been checked. */
interface ReturnedRequest {
  uri: string;
  querystring?: FunctionValues | string;
  headers?: FunctionValues;
  cookies?: FunctionValues;
}

interface ReturnedResponse {
  statusCode: number;
  statusDescription?: string;
  headers?: FunctionValues;
  cookies?: FunctionValues;
  body?: string | { data: string; encoding?: string };
}

/** @returns whether a viewer-request function answered the request itself */
export function isFunctionResponse(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'statusCode' in result;
}

/** @returns the request as a viewer-request function left it; what it did not touch stays as it was written */
export function requestOfFunction(request: EdgeRequest, result: unknown): EdgeRequest {
  const returned = result as ReturnedRequest;
  const headers = headersOf(returned.headers ?? {}, request.headers, 'cookie');
  const before = headerValue(request.headers, 'cookie');
  const cookies = returned.cookies ?? {};
  if (before !== undefined && same(cookies, cookieValues(before))) headers.cookie = request.headers.cookie!;
  else if (Object.keys(cookies).length > 0) setHeader(headers, 'Cookie', joined(cookies, '; '));
  const { querystring = {} } = returned;
  const query =
    typeof querystring === 'string'
      ? querystring
      : same(querystring, queryValues(request.querystring))
        ? request.querystring
        : joined(querystring, '&');
  return { ...request, uri: returned.uri, querystring: query, headers };
}

/** @returns the response that a viewer-request function made */
export function responseOfFunction(result: unknown): EdgeResponse {
  return generatedResponse(edgeForm(result as ReturnedResponse, {}));
}

/** @returns the response as a viewer-response function left it: status and headers, and the body where it gives one */
export function changedByFunction(response: EdgeResponse, result: unknown): EdgeResponse {
  const form = edgeForm(result as ReturnedResponse, response.headers);
  if (!('body' in form) || Buffer.isBuffer(response.body)) return appliedResponse(response, form, true);
  // Read to its end all the same: the cache wants it.
  response.body.resume();
  return appliedResponse({ ...response, body: Buffer.alloc(0) }, form, true);
}

/** A response in the form of Lambda@Edge's results, which the data plane works with. */
function edgeForm(returned: ReturnedResponse, before: EdgeHeaders) {
  const headers = headersOf(returned.headers ?? {}, before, 'set-cookie');
  const lines = Object.entries(returned.cookies ?? {}).flatMap(([name, entry]) =>
    (entry.multiValue ?? [entry]).map(
      ({ value, attributes }) => `${name}=${value}${attributes ? `; ${attributes}` : ''}`,
    ),
  );
  if (lines.length > 0) headers['set-cookie'] = lines.map((value) => ({ key: 'Set-Cookie', value }));
  const { statusCode, statusDescription, body } = returned;
  const { data, encoding } = typeof body === 'string' ? { data: body, encoding: 'text' } : (body ?? {});
  return {
    status: statusCode,
    ...(statusDescription === undefined ? {} : { statusDescription }),
    headers,
    ...(data === undefined ? {} : { body: data, bodyEncoding: encoding ?? 'text' }),
  };
}

/** The headers that a function returned, with those that it never saw. */
function headersOf(values: FunctionValues, before: EdgeHeaders, cookieHeader: string): EdgeHeaders {
  const headers: EdgeHeaders = Object.create(null);
  for (const [name, entry] of Object.entries(values)) {
    const key = before[name]?.[0]?.key ?? name;
    headers[name] = (entry.multiValue ?? [entry]).map(({ value }) => ({ key, value }));
  }
  for (const [name, entries] of Object.entries(before)) {
    if (name !== cookieHeader && isHiddenHeader(name, cookieHeader)) headers[name] = entries;
  }
  return headers;
}

function joined(values: FunctionValues, separator: string): string {
  return Object.entries(values)
    .flatMap(([name, entry]) => (entry.multiValue ?? [entry]).map(({ value }) => `${name}=${value}`))
    .join(separator);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
