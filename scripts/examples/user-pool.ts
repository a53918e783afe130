import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A key of a user pool. */
export interface PoolKey {
  id: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

export interface UserPool {
  issuer: string;
  clientId: string;
  keysUrl: string;
  /** Those that it shows; a test may change them. */
  keys: PoolKey[];
  /** How often it was asked for its keys. */
  asked: number;
  /** What it answers in place of its keys. */
  answer: { status: number; body: string; headers?: Record<string, string> } | undefined;
  /** An access token that is good for an hour, but for what is given. */
  token(claims?: Record<string, unknown>, key?: PoolKey): string;
  close(): Promise<void>;
}

/** The public side of a Cognito user pool, on 127.0.0.1. */
export async function startUserPool(userPoolId: string, clientId: string): Promise<UserPool> {
  const issuer = `https://cognito-idp.${userPoolId.split('_')[0]}.amazonaws.com/${userPoolId}`;
  const server = createServer((_, response) => {
    pool.asked += 1;
    const { status, body, headers } = pool.answer ?? { status: 200, body: JSON.stringify(keySet(pool.keys)) };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const pool: UserPool = {
    issuer,
    clientId,
    keysUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/.well-known/jwks.json`,
    keys: [createKey('first')],
    asked: 0,
    answer: undefined,
    token(claims = {}, key = pool.keys[0]!) {
      return signedToken({ alg: 'RS256', kid: key.id }, { ...accessClaims(pool), ...claims }, key);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return pool;
}

/** @param bits of the modulus */
export function createKey(id: string, bits = 2048): PoolKey {
  return { id, ...generateKeyPairSync('rsa', { modulusLength: bits }) };
}

/** What an access token of Cognito says. */
export function accessClaims({ issuer, clientId }: Pick<UserPool, 'issuer' | 'clientId'>): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return { sub: 'ada', iss: issuer, client_id: clientId, token_use: 'access', iat: now, exp: now + 3600 };
}

/** A token with any header, signed with RSA and SHA-256. */
export function signedToken(header: object, claims: object, key: PoolKey): string {
  const text = unsigned(header, claims);
  return `${text}.${sign('sha256', Buffer.from(text), key.privateKey).toString('base64url')}`;
}

/** The part of a token that is signed. */
export function unsigned(header: object, claims: object): string {
  return [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}

function keySet(keys: PoolKey[]): object {
  return {
    keys: keys.map(({ id, publicKey }) => ({
      ...publicKey.export({ format: 'jwk' }),
      alg: 'RS256',
      kid: id,
      use: 'sig',
    })),
  };
}
