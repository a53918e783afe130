import { isDisallowedHeader, readOnlyHeaders } from '../headers.ts';
import { restriction } from '../restrictions.ts';
import type { ResultProblem } from '../run/invocation.ts';
import { isBase64, isObject, type JsonObject, problem, shown } from '../run/result/problem.ts';

/** The events of CloudFront Functions. */
export type FunctionEventType = 'viewer-request' | 'viewer-response';

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * Checks what a CloudFront Function returned for an event, as CloudFront does before it goes on: an empty list means that it would, anything
 * else that it answers 502 (FunctionValidationError). TestFunction does not look at which headers are touched; CloudFront does.
 * Source: CloudFront Developer Guide, CloudFront Functions event structure; Restrictions on all edge functions; Restrictions on CloudFront
 * Functions.
 *
 * @param event as the function got it; `result` came back through JSON
 */
export function checkFunctionResult(eventType: FunctionEventType, event: unknown, result: unknown): ResultProblem[] {
  const { request, response } = partsOf(event);
  if (!isObject(result)) {
    const wanted = eventType === 'viewer-request' ? 'the request, or a response with a statusCode' : 'the response';
    return [problem('result-shape', `The function returned ${shown(result)}; CloudFront takes ${wanted}.`)];
  }
  if ('request' in result || ('context' in result && 'viewer' in result)) {
    return [problem('result-shape', 'The function returned the event; return event.request or event.response.')];
  }
  if (eventType === 'viewer-response') return checkResponse(result, response, true);
  if ('statusCode' in result) return checkResponse(result, {}, false);
  if ('status' in result) {
    return [
      problem(
        'result-shape',
        'The function returned a response of the Lambda@Edge form: status is statusCode here, a number.',
      ),
    ];
  }
  return checkRequest(result, request);
}

function checkRequest(request: JsonObject, before: JsonObject): ResultProblem[] {
  const problems: ResultProblem[] = [];
  const { uri, method } = request;
  if (typeof uri !== 'string' || !uri.startsWith('/')) {
    problems.push(
      problem('result-uri', `request.uri is ${shown(uri)}; CloudFront takes a string that starts with '/'.`),
    );
  } else if (/[\s#?]/.test(uri)) {
    problems.push(
      problem(
        'result-uri',
        `request.uri is ${shown(uri)}; a query string goes into request.querystring, and spaces and '#' are percent-encoded.`,
      ),
    );
  }
  if (method !== undefined && before.method !== undefined && method !== before.method) {
    problems.push(
      problem(
        'result-read-only',
        `request.method was changed from ${shown(before.method)} to ${shown(method)}; it is read-only.`,
      ),
    );
  }
  const { querystring = {} } = request;
  if (typeof querystring === 'string') {
    if (/[\s#]/.test(querystring))
      problems.push(problem('result-uri', "request.querystring holds a space or '#'; they must be percent-encoded."));
  } else problems.push(...checkValues('request.querystring', querystring));
  problems.push(
    ...checkHeaders('request.headers', request.headers, before.headers, readOnlyHeaders['viewer-request'], 'cookie'),
  );
  problems.push(...checkValues('request.cookies', request.cookies));
  const { value } = restriction('edge-uri-and-query');
  const length = typeof uri === 'string' ? uri.length : 0;
  if (length > value)
    problems.push(
      problem('result-uri', `request.uri has ${length} characters; CloudFront takes fewer than ${value + 1}.`),
    );
  return problems;
}

function checkResponse(response: JsonObject, before: JsonObject, isViewerResponse: boolean): ResultProblem[] {
  const { statusCode, statusDescription, body } = response;
  const problems: ResultProblem[] = [];
  if (typeof statusCode !== 'number' || !Number.isInteger(statusCode) || statusCode < 100 || statusCode > 599) {
    const hint = statusCode === undefined ? 'is missing' : `is ${shown(statusCode)}`;
    problems.push(problem('result-status', `response.statusCode ${hint}; CloudFront takes a number from 100 to 599.`));
  }
  if (statusDescription !== undefined && typeof statusDescription !== 'string') {
    problems.push(
      problem('result-status', `response.statusDescription is ${shown(statusDescription)}; CloudFront takes a string.`),
    );
  }
  const readOnly = isViewerResponse ? readOnlyHeaders['viewer-response'] : [];
  // The length of a body that a function makes is its own to say.
  const own =
    isViewerResponse && body !== undefined ? readOnly.filter((name) => !name.startsWith('content-')) : readOnly;
  problems.push(...checkHeaders('response.headers', response.headers, before.headers, own, 'set-cookie'));
  problems.push(...checkValues('response.cookies', response.cookies, true));
  return [...problems, ...checkBody(response)];
}

function checkBody({ body, headers }: JsonObject): ResultProblem[] {
  if (body === undefined || body === null) return [];
  const data = typeof body === 'string' ? body : isObject(body) ? body.data : undefined;
  if (typeof data !== 'string') {
    return [
      problem(
        'result-body',
        `response.body is ${shown(body)}; CloudFront takes a string, or { encoding, data } with data a string.`,
      ),
    ];
  }
  const encoding = isObject(body) ? body.encoding : undefined;
  if (encoding !== undefined && encoding !== 'text' && encoding !== 'base64') {
    return [
      problem('result-body', `response.body.encoding is ${shown(encoding)}; CloudFront takes "text" or "base64".`),
    ];
  }
  if (encoding === 'base64' && !isBase64(data))
    return [problem('result-body', 'response.body.data is not valid base64, as its encoding says.')];
  // Source: CloudFront Developer Guide, Generate HTTP responses in request triggers: 40 KB at viewer events.
  const { value } = restriction('edge-generated-response-viewer');
  const bytes = Buffer.byteLength(data) + (isObject(headers) ? Buffer.byteLength(JSON.stringify(headers)) : 0);
  return bytes <= value
    ? []
    : [problem('result-size', `The response has ${bytes} bytes of headers and body; CloudFront takes ${value}.`)];
}

function checkHeaders(
  where: string,
  headers: unknown,
  beforeHeaders: unknown,
  readOnly: readonly string[],
  cookieHeader: string,
): ResultProblem[] {
  const before = isObject(beforeHeaders) ? beforeHeaders : {};
  if (headers !== undefined && !isObject(headers)) return checkValues(where, headers);
  const now = headers ?? {};
  const problems = checkValues(where, now);
  for (const name of Object.keys(now)) {
    if (!token.test(name)) problems.push(problem('result-header', `${where}: ${shown(name)} is not a header name.`));
    else if (name !== name.toLowerCase()) {
      problems.push(
        problem(
          'result-header',
          `${where} must have header names in lower case: '${name}' is '${name.toLowerCase()}'.`,
        ),
      );
    }
    if (name === cookieHeader) {
      const place = where.replace('headers', 'cookies');
      problems.push(problem('result-header', `${where}['${name}']: cookies go into ${place}, not into the header.`));
    }
    if (isDisallowedHeader(name) && !same(now[name], before[name])) {
      problems.push(
        problem('result-disallowed-header', `${where}['${name}']: code at the edge may not add the header ${name}.`),
      );
    }
  }
  for (const name of readOnly) {
    if (same(now[name], before[name])) continue;
    const change = before[name] === undefined ? 'added' : now[name] === undefined ? 'deleted' : 'changed';
    problems.push(
      problem('result-read-only-header', `${where}['${name}'] was ${change}; the header is read-only at this event.`),
    );
  }
  return problems;
}

/** Checks an object of `{ value, multiValue }`, and of `attributes` where these may be. */
function checkValues(where: string, values: unknown, attributes = false): ResultProblem[] {
  if (values === undefined) return [];
  if (!isObject(values))
    return [problem('result-value', `${where} is ${shown(values)}; CloudFront takes an object { name: { value } }.`)];
  return Object.entries(values).flatMap(([name, entry]) => {
    const place = `${where}['${name}']`;
    if (!isObject(entry)) {
      const hint = Array.isArray(entry) ? ' An array is the form of Lambda@Edge.' : '';
      return [problem('result-value', `${place} is ${shown(entry)}; CloudFront takes { value: "..." }.${hint}`)];
    }
    const { multiValue } = entry;
    if (multiValue !== undefined && !Array.isArray(multiValue)) {
      return [
        problem('result-value', `${place}.multiValue is ${shown(multiValue)}; CloudFront takes an array of { value }.`),
      ];
    }
    const entries: [string, unknown][] = [
      ...(multiValue === undefined || entry.value !== undefined ? [[place, entry] as [string, unknown]] : []),
      ...(multiValue ?? []).map((one, index): [string, unknown] => [`${place}.multiValue[${index}]`, one]),
    ];
    return entries.flatMap(([at, one]) => checkValue(at, one, attributes));
  });
}

function checkValue(place: string, entry: unknown, attributes: boolean): ResultProblem[] {
  const { value, attributes: given } = isObject(entry) ? entry : {};
  if (typeof value !== 'string')
    return [problem('result-value', `${place}.value is ${shown(value)}; CloudFront takes a string.`)];
  if (hasControlCharacter(value))
    return [problem('result-value', `${place}.value is ${shown(value)}, with a control character.`)];
  if (attributes && given !== undefined && typeof given !== 'string') {
    return [problem('result-value', `${place}.attributes is ${shown(given)}; CloudFront takes a string.`)];
  }
  return [];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function partsOf(event: unknown): { request: JsonObject; response: JsonObject } {
  const { request, response } = isObject(event) ? event : {};
  return { request: isObject(request) ? request : {}, response: isObject(response) ? response : {} };
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => (character < ' ' && character !== '\t') || character === '\x7f');
}
