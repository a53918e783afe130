import cf, { type Request, type Response, type Value, type ViewerRequestEvent } from 'cloudfront';
import { hasSignature, readToken } from './token.ts';

/** Before the key id (`kid`) in the names of the store. Two keys can be there at once while one takes the other's place. */
const keyPrefix = 'jwt-key-';
/** RFC 7518, 3.2: a key for HS256 has at least the size of the hash. It also keeps an empty value from being a key. */
const shortestKey = 32;
/** Seconds by which clocks may differ. */
const clockSkew = 60;

export async function handler(event: ViewerRequestEvent): Promise<Request | Response> {
  const { request } = event;
  const token = readToken(bearerOf(request.headers.authorization));
  // The token is for this function; the origin does not get it.
  delete request.headers.authorization;
  if (token === undefined) return unauthorized();
  const key = await keyOf(token.keyId);
  if (key === undefined || !hasSignature(token, key)) return unauthorized();
  const now = Math.floor(Date.now() / 1000);
  return token.expires > now - clockSkew && token.notBefore <= now + clockSkew ? request : unauthorized();
}

function bearerOf(authorization: Value | undefined): string {
  if (authorization === undefined || authorization.multiValue) return '';
  return /^bearer +(\S+)$/i.exec(authorization.value)?.[1] ?? '';
}

/** @returns undefined where the store has no such key, none that is long enough, or cannot be read: each is a refusal */
async function keyOf(keyId: string): Promise<string | undefined> {
  try {
    const key = await cf.kvs().get(keyPrefix + keyId);
    return key.length >= shortestKey ? key : undefined;
  } catch (error) {
    console.log(`No key ${keyId}: ${error}`);
    return undefined;
  }
}

/** The same for every reason: an attacker learns nothing from it. */
function unauthorized(): Response {
  return {
    statusCode: 401,
    statusDescription: 'Unauthorized',
    headers: {
      'www-authenticate': { value: 'Bearer' },
      'cache-control': { value: 'no-store' },
      'content-type': { value: 'text/plain; charset=utf-8' },
    },
    body: 'Unauthorized\n',
  };
}
