import type { ServerResponse } from 'node:http';
import { edgeHeaderLines } from '../traces/bounds.ts';
import type { OpenTrace } from '../traces/recorder.ts';
import { headersOfUnchanged, isUnchanged } from './conditions.ts';
import type { EdgeRequest, EdgeResponse } from './exchange.ts';
import { headersForWire, headerValue, setHeader } from './headers.ts';
import { passOn } from './pass-on.ts';
import { readRange } from './ranges.ts';

/** Sends a response to the viewer: ranges and conditions are answered from a body in hand, anything else streams through. */
export async function deliver(
  request: EdgeRequest,
  response: EdgeResponse,
  outgoing: ServerResponse,
  trace: OpenTrace,
): Promise<void> {
  const final = withRange(request, withCondition(request, response));
  const { headers } = final;
  const bodyless = request.method === 'HEAD' || final.status === 304 || final.status === 204;
  if (Buffer.isBuffer(final.body)) {
    delete headers['content-length'];
    // A HEAD response says the length that a GET would have; a cached HEAD has no body to measure, so the origin's header stands.
    const length =
      request.method === 'HEAD' && final.body.length === 0
        ? headerValue(response.headers, 'content-length')
        : String(final.body.length);
    if (final.status !== 304 && final.status !== 204) setHeader(headers, 'Content-Length', length ?? '0');
  }
  const statusDescription = final.statusDescription.replace(/[^\x20-\x7e]/g, '');
  outgoing.writeHead(final.status, statusDescription, headersForWire(headers));
  // One that has gone away gets nothing of it.
  if (!outgoing.destroyed) trace.responded(final.status, statusDescription, edgeHeaderLines(headers));
  if (bodyless) {
    if (!Buffer.isBuffer(final.body)) final.body.resume();
    outgoing.end();
  } else if (Buffer.isBuffer(final.body)) {
    trace.responseBody.add(final.body);
    outgoing.end(final.body);
  } else {
    final.body.on('data', (chunk: Buffer) => trace.responseBody.add(chunk));
    await passOn(final.body, outgoing);
  }
}

/** 304 where the viewer already has what would be sent (RFC 9110, 13.1). */
function withCondition(request: EdgeRequest, response: EdgeResponse): EdgeResponse {
  if (response.status !== 200 || !['GET', 'HEAD'].includes(request.method)) return response;
  if (!isUnchanged(request.headers, response.headers)) return response;
  // Read to its end all the same: the cache wants it.
  if (!Buffer.isBuffer(response.body)) response.body.resume();
  const headers = headersOfUnchanged(response.headers);
  return { status: 304, statusDescription: 'Not Modified', headers, body: Buffer.alloc(0) };
}

/** A part of a whole body that is in hand; an origin that was asked for a range has answered with one already. */
function withRange(request: EdgeRequest, response: EdgeResponse): EdgeResponse {
  const { body, headers } = response;
  if (response.status !== 200 || request.method !== 'GET' || !Buffer.isBuffer(body)) return response;
  const condition = headerValue(request.headers, 'if-range');
  if (condition !== undefined && condition !== headerValue(headers, 'etag')) return response;
  const range = readRange(headerValue(request.headers, 'range'), body.length);
  if (range === undefined) return response;
  const changed = { ...headers };
  if (range === 'unsatisfiable') {
    setHeader(changed, 'Content-Range', `bytes */${body.length}`);
    return { status: 416, statusDescription: 'Range Not Satisfiable', headers: changed, body: Buffer.alloc(0) };
  }
  setHeader(changed, 'Content-Range', `bytes ${range.start}-${range.end - 1}/${body.length}`);
  return {
    status: 206,
    statusDescription: 'Partial Content',
    headers: changed,
    body: body.subarray(range.start, range.end),
  };
}
