import { ServiceError } from '../service.ts';

/** The claims of an OpenID Connect token. */
export interface Claims extends Record<string, unknown> {
  iss: string;
  sub: string;
  /** Seconds since the epoch. */
  exp: number;
}

/**
 * Reads the claims of a JSON Web Token. Its signature is NOT verified: the local edge has no way to an issuer's keys, and gives nothing
 * that a token's owner could not have anyway.
 */
export function readClaims(token: string): Claims {
  const parts = token.split('.');
  try {
    const claims = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')) as Claims;
    if (
      parts.length === 3 &&
      typeof claims.iss === 'string' &&
      typeof claims.sub === 'string' &&
      typeof claims.exp === 'number'
    ) {
      return claims;
    }
  } catch {
    // Said below, as for a token that lacks a claim.
  }
  throw new ServiceError(
    400,
    'InvalidIdentityToken',
    'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
  );
}

/** `aud` as a list. */
export function audiencesOf({ aud }: Claims): string[] {
  return Array.isArray(aud) ? aud.map(String) : aud === undefined ? [] : [String(aud)];
}

/** A token's claims as condition keys: `token.actions.githubusercontent.com:sub`. */
export function claimContext(provider: string, claims: Claims): Record<string, string[]> {
  const values = Object.entries(claims).flatMap(([name, value]): [string, string[]][] =>
    Array.isArray(value)
      ? [[name, value.map(String)]]
      : ['string', 'number', 'boolean'].includes(typeof value)
        ? [[name, [String(value)]]]
        : [],
  );
  return Object.fromEntries(values.map(([name, list]) => [`${provider}:${name}`.toLowerCase(), list]));
}
