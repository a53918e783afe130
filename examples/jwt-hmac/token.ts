import crypto from 'crypto';

/** A well-formed JSON Web Token (RFC 7519) whose signature has not been looked at yet. */
export interface Token {
  /** Letters, digits, `-` and `_`. */
  keyId: string;
  /** Seconds since the epoch. */
  expires: number;
  notBefore: number;
  signed: string;
  signature: string;
}

const longestToken = 4096;

/** @returns undefined for what is no token with `alg: HS256`, a `kid` and an `exp` */
export function readToken(text: string): Token | undefined {
  const parts = text.length > longestToken ? [] : text.split('.');
  if (parts.length !== 3) return undefined;
  const [head, body, signature] = parts as [string, string, string];
  const header = jsonOf(head);
  const claims = jsonOf(body);
  if (header === undefined || claims === undefined) return undefined;
  // The algorithm is this function's to choose, never the token's; `crit` names extensions that must be understood, and none is.
  if (header.alg !== 'HS256' || header.crit !== undefined) return undefined;
  if (typeof header.kid !== 'string' || !/^[\w-]{1,64}$/.test(header.kid)) return undefined;
  const { exp: expires, nbf: notBefore = 0 } = claims;
  if (typeof expires !== 'number' || typeof notBefore !== 'number') return undefined;
  return { keyId: header.kid, expires, notBefore, signed: `${head}.${body}`, signature };
}

/** Compares in a time that does not depend on where the difference is. */
export function hasSignature(token: Token, key: string): boolean {
  const expected = crypto.createHmac('sha256', key).update(token.signed).digest('base64url');
  let difference = expected.length ^ token.signature.length;
  for (let index = 0; index < expected.length; index += 1) {
    difference |= expected.charCodeAt(index) ^ token.signature.charCodeAt(index);
  }
  return difference === 0;
}

function jsonOf(part: string): Record<string, unknown> | undefined {
  if (!/^[\w-]+$/.test(part)) return undefined;
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
