import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Gives jobs their OpenID Connect tokens, as GitHub does at ACTIONS_ID_TOKEN_REQUEST_URL, and counts who asks. */
export interface TokenEndpoint {
  /** For `--env`: the two variables that a job with `id-token: write` has. */
  variables: Record<string, string>;
  /** What the next tokens say of their run. */
  claims: Record<string, string>;
  /** Runs before a token is given: what happens between two jobs. `given` counts it already. */
  onToken: (given: number) => Promise<void>;
  /** How many were given. */
  given: number;
  close(): Promise<void>;
}

/** GitHub's, as a provider in IAM is named. */
export const issuer = 'token.actions.githubusercontent.com';

/** Starts one on 127.0.0.1. Tokens are not signed: the local edge verifies claims, not signatures. */
export async function startTokenEndpoint(): Promise<TokenEndpoint> {
  const bearer = 'request-token';
  const server = createServer(async (request, response) => {
    if (request.headers.authorization !== `Bearer ${bearer}`) {
      response.writeHead(401).end();
      return;
    }
    endpoint.given += 1;
    await endpoint.onToken(endpoint.given);
    const aud = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('audience');
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: `https://${issuer}`, aud, iat: now, exp: now + 300, ...endpoint.claims };
    const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) => encode(JSON.stringify(part)));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ value: [...parts, encode('not signed')].join('.') }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint: TokenEndpoint = {
    variables: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    },
    claims: {},
    onToken: async () => {},
    given: 0,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return endpoint;
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}
