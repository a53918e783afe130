import type { IncomingHttpHeaders } from 'node:http';
import type { WireRequest } from './calls/call.ts';

/** A request to AWS, with the service and region that its signature names. */
export function wireRequest(method: string, url: string, incoming: IncomingHttpHeaders, body: Buffer): WireRequest {
  const parsed = new URL(url, 'http://127.0.0.1');
  const headers = flat(incoming);
  const scope = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(headers.authorization ?? '');
  return {
    method,
    path: parsed.pathname,
    query: parsed.searchParams,
    headers,
    body,
    actor: scope?.[1] ?? 'nobody',
    region: scope?.[2] ?? 'us-east-1',
    service: scope?.[3] ?? 'unsigned',
  };
}

export function flat(headers: IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
