// events: viewer-request
import { createHash } from 'node:crypto';
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  let value = request.headers['x-proof'][0].value;
  for (let round = 0; round < 100000; round += 1) value = createHash('sha256').update(value).digest('hex');
  return value.startsWith('0000') ? request : { status: '403' };
};
