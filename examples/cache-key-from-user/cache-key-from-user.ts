import type { Request, Response, Value, ViewerRequestEvent } from 'cloudfront';
import crypto from 'crypto';

/** In the behaviour's cache policy. */
const keyHeader = 'x-user-key';
const longestUserName = 128;
const longestHeader = 1024;

export function handler(event: ViewerRequestEvent): Request | Response {
  const { request } = event;
  // Whatever comes under this name is the client's word, not ours.
  delete request.headers[keyHeader];
  const authorization = request.headers.authorization;
  if (authorization === undefined) {
    request.headers[keyHeader] = { value: 'anonymous' };
    return request;
  }
  const user = userOf(authorization);
  if (user === undefined) return unauthorized();
  request.headers[keyHeader] = { value: crypto.createHash('sha256').update(user).digest('hex') };
  return request;
}

/** @returns the user name of a well-formed Basic authorization (RFC 7617), else undefined */
function userOf(authorization: Value): string | undefined {
  if (authorization.multiValue || authorization.value.length > longestHeader) return undefined;
  const encoded = /^basic +([a-z0-9+/]+={0,2})$/i.exec(authorization.value)?.[1];
  if (encoded === undefined) return undefined;
  const bytes = Buffer.from(encoded, 'base64');
  // Decoders let much through; only what encodes to the same text again was base64.
  if (bytes.toString('base64') !== encoded) return undefined;
  const text = bytes.toString('utf8');
  const end = text.indexOf(':');
  if (end < 1 || end > longestUserName) return undefined;
  return isPlain(text) ? text.slice(0, end) : undefined;
}

/** Neither control characters nor bytes that were not UTF-8, which the decoder replaces. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffd) return false;
  }
  return true;
}

function unauthorized(): Response {
  return {
    statusCode: 401,
    statusDescription: 'Unauthorized',
    headers: {
      'www-authenticate': { value: 'Basic realm="example", charset="UTF-8"' },
      'cache-control': { value: 'no-store' },
      'content-type': { value: 'text/plain; charset=utf-8' },
    },
    body: 'Unauthorized\n',
  };
}
