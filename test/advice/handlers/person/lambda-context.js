// events: viewer-request
export const handler = async (event, context) => {
  const request = event.Records[0].cf.request;
  request.headers['x-request'] = [{ key: 'X-Request', value: context.awsRequestId }];
  return request;
};
