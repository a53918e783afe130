// events: viewer-request
import { createHmac } from 'crypto';
const secret = 'for the tests alone';
const refused = { status: '401', statusDescription: 'Unauthorized' };
function payloadOf(token) {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  const signature = createHmac('sha256', secret).update(`${parts[0]}.${parts[1]}`).digest('base64url');
  if (signature !== parts[2]) return undefined;
  return JSON.parse(Buffer.from(parts[1], 'base64url').toString());
}
export const handler = async (event) => {
  const request = event.Records[0].cf.request;
  const header = request.headers.authorization;
  if (!header) return refused;
  const payload = payloadOf(header[0].value.replace(/^Bearer /, ''));
  if (!payload || payload.exp * 1000 < Date.now()) return refused;
  delete request.headers.authorization;
  return request;
};
