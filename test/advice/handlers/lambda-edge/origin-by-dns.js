// events: origin-request
import { resolveTxt } from 'node:dns/promises';
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const [[record]] = await resolveTxt('nearest.example.com');
  request.origin.s3.domainName = record;
  return request;
};
