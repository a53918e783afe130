// events: viewer-request
import { createPublicKey, verify } from 'node:crypto';
const key = createPublicKey('-----BEGIN PUBLIC KEY-----');
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const [head, body, signature] = request.headers.authorization[0].value.slice(7).split('.');
  const good = verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'));
  return good ? request : { status: '401' };
};
