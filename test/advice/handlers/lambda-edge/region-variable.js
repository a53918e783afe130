// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  request.headers['x-region'] = [{ key: 'X-Region', value: process.env.AWS_REGION }];
  return request;
};
