import { METHODS } from 'node:http';
import { ControlError } from '../control/route.ts';
import type { TraceHeader } from './parts.ts';
import type { SentRequest } from './resend.ts';
import type { Trace } from './trace.ts';

/** What a request to be sent may say; for one that is repeated, what is left out stays as it was. */
const members = ['method', 'path', 'headers', 'country', 'body', 'bodyEncoding'] as const;
const country = 'CloudFront-Viewer-Country';

/**
 * The body of `POST /_local/traces/<id>/resend`: `{ method, path, headers: [[name, value]], country, body, bodyEncoding }`, all optional. Headers take the
 * place of all but Host; a country of null is none.
 * @throws ControlError 400 for what it cannot be, 409 where the body that is to be sent again was not kept whole
 */
export function resendOf(trace: Trace, wanted: Record<string, unknown>): SentRequest {
  refuseUnknown(wanted, members);
  const { request } = trace;
  if (request.headersLeftOut > 0 && wanted.headers === undefined) {
    throw new ControlError(409, 'The trace does not have all of the headers: give the headers that are to be sent.');
  }
  if (wanted.body === undefined && (request.body.cut || !request.body.whole)) {
    throw new ControlError(409, 'The trace does not have all of the body: give the body that is to be sent.');
  }
  const host = request.headers.filter(([name]) => /^host$/i.test(name));
  const given = wanted.headers === undefined ? undefined : headersOf(wanted.headers);
  const headers = given ? [...(given.some(([name]) => /^host$/i.test(name)) ? [] : host), ...given] : request.headers;
  return {
    distributionId: trace.distributionId,
    method: methodOf(wanted.method ?? request.method),
    path: pathOf(wanted.path ?? request.url.replace(/^http:\/\/[^/]*/, '')),
    headers: withCountry(headers, wanted.country),
    body: wanted.body === undefined ? bytesOf(request.body.data, request.body.encoding) : bodyOf(wanted),
    resendOf: trace.id,
  };
}

/** The body of `POST /_local/send`: as for a resend, and `distributionId` with it; `path` is required. */
export function newRequest(wanted: Record<string, unknown>, hostOf: (id: string) => string): SentRequest {
  refuseUnknown(wanted, ['distributionId', ...members]);
  const { distributionId } = wanted;
  if (typeof distributionId !== 'string' || !/^[A-Za-z0-9]+$/.test(distributionId)) {
    throw new ControlError(400, `distributionId: got ${JSON.stringify(distributionId)}, expected a distribution's id.`);
  }
  const headers = wanted.headers === undefined ? [] : headersOf(wanted.headers);
  const host: TraceHeader[] = headers.some(([name]) => /^host$/i.test(name)) ? [] : [['Host', hostOf(distributionId)]];
  return {
    distributionId,
    method: methodOf(wanted.method ?? 'GET'),
    path: pathOf(wanted.path),
    headers: withCountry([...host, ...headers], wanted.country),
    body: bodyOf(wanted),
    resendOf: undefined,
  };
}

function refuseUnknown(wanted: Record<string, unknown>, known: readonly string[]): void {
  const unknown = Object.keys(wanted).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new ControlError(400, `Unknown key ${JSON.stringify(unknown)}, expected one of ${known.join(', ')}.`);
  }
}

function methodOf(method: unknown): string {
  if (typeof method === 'string' && METHODS.includes(method) && method !== 'CONNECT') return method;
  throw new ControlError(400, `method: got ${JSON.stringify(method)}, expected an HTTP method such as GET or POST.`);
}

function pathOf(path: unknown): string {
  // No space and nothing beyond ASCII: what a browser sends is percent-encoded.
  if (typeof path === 'string' && /^\/[\x21-\x7e]*$/.test(path)) return path;
  throw new ControlError(
    400,
    `path: got ${JSON.stringify(path)}, expected a path that starts with a slash, percent-encoded.`,
  );
}

function headersOf(headers: unknown): TraceHeader[] {
  const isPair = (entry: unknown) =>
    Array.isArray(entry) && entry.length === 2 && entry.every((text) => typeof text === 'string');
  if (Array.isArray(headers) && headers.every(isPair)) return headers as TraceHeader[];
  throw new ControlError(400, 'headers: expected a list of pairs, [["Name", "value"], ...].');
}

function withCountry(headers: TraceHeader[], wanted: unknown): TraceHeader[] {
  if (wanted === undefined) return headers;
  const others = headers.filter(([name]) => name.toLowerCase() !== country.toLowerCase());
  if (wanted === null || wanted === '') return others;
  if (typeof wanted !== 'string' || !/^[A-Za-z]{2}$/.test(wanted)) {
    throw new ControlError(400, `country: got ${JSON.stringify(wanted)}, expected two letters (ISO 3166-1) or null.`);
  }
  return [...others, [country, wanted.toUpperCase()]];
}

function bodyOf({ body, bodyEncoding = 'text' }: Record<string, unknown>): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0);
  if (typeof body !== 'string' || (bodyEncoding !== 'text' && bodyEncoding !== 'base64')) {
    throw new ControlError(400, 'body: expected a text, and bodyEncoding "text" or "base64".');
  }
  return bytesOf(body, bodyEncoding);
}

function bytesOf(data: string, encoding: 'text' | 'base64'): Buffer {
  return Buffer.from(data, encoding === 'text' ? 'utf8' : 'base64');
}
