// events: viewer-request
import { createHash } from 'node:crypto';
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  delete request.headers['x-user-key'];
  const given = request.headers.authorization?.[0]?.value ?? '';
  if (!given.startsWith('Basic ')) return request;
  const [user] = Buffer.from(given.slice(6), 'base64').toString('utf8').split(':');
  const value = createHash('sha256').update(user).digest('hex');
  request.headers['x-user-key'] = [{ key: 'X-User-Key', value }];
  return request;
};
