// events: viewer-request
import { env } from 'process';
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  request.headers['x-region'] = [{ key: 'X-Region', value: env.AWS_REGION }];
  return request;
};
