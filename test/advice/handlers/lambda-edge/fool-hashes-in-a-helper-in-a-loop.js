// events: viewer-request
import { createHmac } from 'node:crypto';
const step = (value) => createHmac('sha256', 'key').update(value).digest('hex');
const rounds = (value) => Array.from({ length: 50000 }).reduce((before) => step(before), value);
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return rounds(request.uri).startsWith('00') ? request : { status: '403' };
};
