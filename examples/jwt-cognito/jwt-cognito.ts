/** A viewer-request function: lets requests through that carry an access token of a Cognito user pool, and answers 401 to all others. */

import { verifyAccessToken } from './access-token.ts';

type Headers = Record<string, { key?: string; value: string }[]>;

interface ViewerRequest {
  headers: Headers;
}

/** The same for every reason, which only the log says: an attacker learns nothing from it. */
const unauthorized = {
  status: '401',
  statusDescription: 'Unauthorized',
  headers: {
    'content-type': [{ key: 'Content-Type', value: 'text/plain; charset=utf-8' }],
    'cache-control': [{ key: 'Cache-Control', value: 'no-store' }],
    'www-authenticate': [{ key: 'WWW-Authenticate', value: 'Bearer' }],
  },
  body: 'Unauthorized\n',
};

export const handler = async (event: { Records: [{ cf: { request: ViewerRequest } }] }) => {
  const { request } = event.Records[0].cf;
  try {
    await verifyAccessToken(bearerToken(request.headers));
  } catch (error) {
    console.log(`401: ${error instanceof Error ? error.message : error}`);
    return unauthorized;
  }
  // The origin has no use for it, and cannot leak what it never got.
  delete request.headers.authorization;
  return request;
};

function bearerToken({ authorization = [] }: Headers): string {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization[0]?.value ?? '')?.[1];
  if (authorization.length !== 1 || token === undefined) throw new Error('There is no bearer token.');
  return token;
}
