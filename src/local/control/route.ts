import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request for one of the local edge's own paths, `/_local/...`. */
export interface ControlRequest {
  method: string;
  /** Without the query string. */
  path: string;
  /** What the route's `*` stands for; empty where it has none. Percent-encoding is undone. */
  rest: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  /** Reads the body, whole; at most `most` bytes (1 MB unless given), beyond that it throws a `ControlError` 413. */
  body(most?: number): Promise<Buffer>;
}

/** One of the local edge's own paths. */
export interface ControlRoute {
  /** HEAD is answered by GET's route. */
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  // The path; a `*` stands for one segment that is not empty: `/_local/traces/*/event`.
  path: string;
  /** Answers by writing the response. A `ControlError` that is thrown is answered as JSON. */
  answer(request: ControlRequest, response: ServerResponse): Promise<void> | void;
}

/** An answer that says what is wrong with a request: `{ "message": ... }`. */
export class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The headers of every answer below `/_local/`: nothing is kept by browsers, guessed, framed, or loaded by other sites. */
export const ownHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendBytes(response, status, { 'content-type': 'application/json' }, Buffer.from(JSON.stringify(value)));
}

/** @param headers lower-case names; they take the place of `ownHeaders` of the same name */
export function sendBytes(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Uint8Array,
): void {
  response.writeHead(status, { ...ownHeaders, ...headers, 'content-length': body.length });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** Reads a body that must be a JSON object. */
export async function readJsonObject(request: ControlRequest): Promise<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse((await request.body()).toString('utf8'));
  } catch (thrown) {
    if (thrown instanceof ControlError) throw thrown;
    throw new ControlError(400, `The body is not JSON: ${(thrown as Error).message}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ControlError(400, 'The body must be a JSON object.');
  }
  return value as Record<string, unknown>;
}
