import { verify } from 'node:crypto';
import { clientIds, issuer } from './user-pool.ts';
import { publicKey } from './user-pool-keys.ts';

/** Clocks differ: a token counts so much longer, and so much earlier. */
const clockSkewSeconds = 60;

/**
 * Verifies an access token as Amazon Cognito's Developer Guide asks for ("Verifying JSON web tokens"). What the token says is checked
 * before its signature, so that only a token which could be ours makes us ask for keys.
 *
 * @throws with the reason, which is for the log alone
 */
export async function verifyAccessToken(token: string): Promise<void> {
  const [header, payload, signature] = token.split('.') as [string, string, string];
  const { alg, kid, crit } = decoded(header);
  // The one algorithm of user pools. What the token asks for is never obeyed: not `none`, and not HS256 with the public key as its secret.
  if (alg !== 'RS256') throw new Error(`The algorithm is ${JSON.stringify(alg)}, expected RS256.`);
  if (crit !== undefined) throw new Error('The token asks for an extension.');
  if (typeof kid !== 'string') throw new Error('The token names no key.');
  checkClaims(decoded(payload), Date.now() / 1000);
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify('sha256', signed, await publicKey(kid), Buffer.from(signature, 'base64url'))) {
    throw new Error('The signature is wrong.');
  }
}

/** @param now in seconds */
function checkClaims(claims: Record<string, unknown>, now: number): void {
  const { iss, token_use: use, client_id: client, exp: expires, nbf: notBefore = 0 } = claims;
  if (iss !== issuer) throw new Error('The token is of another issuer.');
  if (use !== 'access') throw new Error('The token is no access token.');
  if (typeof client !== 'string' || !clientIds.includes(client)) throw new Error('The token is for another app.');
  if (typeof expires !== 'number' || now >= expires + clockSkewSeconds) throw new Error('The token has expired.');
  if (typeof notBefore !== 'number' || now < notBefore - clockSkewSeconds)
    throw new Error('The token is not valid yet.');
}

function decoded(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('The token is malformed.');
  return value as Record<string, unknown>;
}
