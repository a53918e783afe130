// events: viewer-request
import { check } from './support/client.cjs';
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return (await check(request.uri)) ? request : { status: '403' };
};
