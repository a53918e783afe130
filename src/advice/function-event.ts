import type { FunctionCall } from '../edge/functions/function-run.ts';
import { isDisallowedHeader } from '../edge/headers.ts';

/** A Lambda@Edge event's headers. */
export type HeaderLists = Record<string, { key?: string; value: string }[]>;

/** What is used of a Lambda@Edge viewer event. */
export interface ViewerEvent {
  config: { distributionDomainName?: string; distributionId?: string; eventType: string; requestId?: string };
  request: { clientIp?: string; method: string; uri: string; querystring?: string; headers?: HeaderLists };
  response?: { status: string | number; statusDescription?: string; headers?: HeaderLists };
}

interface Value {
  value: string;
  attributes?: string;
  multiValue?: { value: string; attributes?: string }[];
}
export type Values = Record<string, Value>;

/**
 * A Lambda@Edge sample event as CloudFront Functions would get it. Written apart from the adapter that converts it back inside of the
 * generated function, so that a mistake in one of them shows.
 */
export function functionEventOf(event: ViewerEvent): Pick<FunctionCall, 'event' | 'rawQuerystring'> {
  const { config, request, response } = event;
  const querystring = request.querystring ?? '';
  const rawQuerystring = querystring === '' ? undefined : querystring;
  return {
    ...(rawQuerystring === undefined ? {} : { rawQuerystring }),
    event: {
      version: '1.0',
      context: {
        distributionDomainName: config.distributionDomainName ?? 'd111111abcdef8.cloudfront.net',
        distributionId: config.distributionId ?? 'EDFDVBD6EXAMPLE',
        eventType: config.eventType,
        requestId: config.requestId ?? 'sample',
      },
      viewer: { ip: request.clientIp ?? '203.0.113.1' },
      request: {
        method: request.method,
        uri: request.uri,
        querystring: collected(querystring.split('&').filter(Boolean).map(pairOf)),
        headers: headerValues(request.headers ?? {}, 'cookie'),
        cookies: cookieValues(textsOf(request.headers, 'cookie').join('; ')),
      },
      ...(response
        ? {
            response: {
              statusCode: Number(response.status),
              statusDescription: response.statusDescription ?? '',
              headers: headerValues(response.headers ?? {}, 'set-cookie'),
              cookies: setCookieValues(textsOf(response.headers, 'set-cookie')),
            },
          }
        : {}),
    },
  };
}

/** The names and values of a Cookie header. */
export function cookieValues(header: string): Values {
  const parts = header.split(';').map((part) => part.trim());
  return collected(parts.filter(Boolean).map(pairOf));
}

/** The values of a header, whichever way its name is written. */
export function textsOf(headers: HeaderLists | undefined, name: string): string[] {
  return Object.entries(headers ?? {})
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, list]) => list.map(({ value }) => String(value)));
}

function headerValues(headers: HeaderLists, without: string): Values {
  const seen = Object.entries(headers).filter(([name]) => name.toLowerCase() !== without && !isDisallowedHeader(name));
  return collected(
    seen.flatMap(([name, list]) => list.map(({ value }): [string, Value] => [name.toLowerCase(), { value }])),
  );
}

function setCookieValues(lines: string[]): Values {
  return collected(
    lines.map((line) => {
      const end = line.indexOf(';');
      const [name, value] = pairOf(end < 0 ? line : line.slice(0, end));
      return [name.trim(), end < 0 ? value : { ...value, attributes: line.slice(end + 1).trim() }];
    }),
  );
}

function pairOf(part: string): [string, Value] {
  const at = part.indexOf('=');
  return at < 0 ? [part, { value: '' }] : [part.slice(0, at), { value: part.slice(at + 1) }];
}

function collected(pairs: [string, Value][]): Values {
  const grouped = new Map<string, Value[]>();
  for (const [name, value] of pairs) grouped.set(name, [...(grouped.get(name) ?? []), value]);
  const entries = [...grouped].map(([name, values]): [string, Value] => [
    name,
    values.length > 1 ? { ...values[0]!, multiValue: values } : values[0]!,
  ]);
  return Object.fromEntries(entries);
}
