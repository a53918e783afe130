/**
 * Headers in CloudFront's own form, which is also that of Lambda@Edge's events: lower-case names, each with its values in order and the
 * spelling in which they came.
 */
export type EdgeHeaders = Record<string, { key: string; value: string }[]>;

/** Headers of one connection only: neither forwarded nor shown to a function (RFC 9110, 7.6.1). */
const connectionHeaders = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** @param raw names and values in turn, as Node's `rawHeaders` */
export function headersFromRaw(raw: readonly string[]): EdgeHeaders {
  const headers: EdgeHeaders = Object.create(null);
  const named = namedByConnection(raw);
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const key = raw[index]!;
    const name = key.toLowerCase();
    if (connectionHeaders.has(name) || named.has(name)) continue;
    headers[name] ??= [];
    headers[name].push({ key, value: raw[index + 1]! });
  }
  return headers;
}

/** The further headers that a Connection header makes headers of this connection only, in lower case. */
function namedByConnection(raw: readonly string[]): Set<string> {
  const values = raw.filter((_value, index) => index % 2 === 1 && raw[index - 1]!.toLowerCase() === 'connection');
  return new Set(values.flatMap((value) => value.split(',').map((name) => name.trim().toLowerCase())));
}

/** @param values by name, in any case */
export function headersFromValues(values: Record<string, string>): EdgeHeaders {
  const headers: EdgeHeaders = Object.create(null);
  for (const [name, value] of Object.entries(values)) setHeader(headers, name, value);
  return headers;
}

/** Takes headers out of what a function returned; `key` may be missing, the name then stands for it. */
export function headersFromResult(result: unknown): EdgeHeaders {
  const headers: EdgeHeaders = Object.create(null);
  for (const [name, values] of Object.entries((result ?? {}) as EdgeHeaders)) {
    headers[name.toLowerCase()] = values.map(({ key, value }) => ({ key: key ?? name, value: String(value) }));
  }
  return headers;
}

/** @returns a header's values joined by a comma, or undefined */
export function headerValue(headers: EdgeHeaders, name: string): string | undefined {
  const values = headers[name];
  return values && values.length > 0 ? values.map(({ value }) => value).join(', ') : undefined;
}

/** Sets a header to one value; the name's case is kept for the wire. */
export function setHeader(headers: EdgeHeaders, name: string, value: string): void {
  headers[name.toLowerCase()] = [{ key: name, value }];
}

/** @returns names and values as Node's `writeHead` and `request` take them */
export function headersForWire(headers: EdgeHeaders): Record<string, string | string[]> {
  const wire: Record<string, string | string[]> = {};
  for (const [name, values] of Object.entries(headers)) {
    if (values.length > 0 && !connectionHeaders.has(name)) {
      wire[values[0]!.key] = values.length === 1 ? values[0]!.value : values.map(({ value }) => value);
    }
  }
  return wire;
}

/** @returns a copy that can be changed */
export function copyHeaders(headers: EdgeHeaders): EdgeHeaders {
  const copy: EdgeHeaders = Object.create(null);
  for (const [name, values] of Object.entries(headers)) copy[name] = values.map((entry) => ({ ...entry }));
  return copy;
}
