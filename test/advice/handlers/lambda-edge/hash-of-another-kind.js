// events: viewer-request
import crypto from 'node:crypto';
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const value = crypto.createHash('sha512').update(request.uri).digest('hex');
  request.headers['x-hash'] = [{ key: 'X-Hash', value }];
  return request;
};
