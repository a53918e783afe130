// events: origin-request
export const handler = async (event) => {
  const request = event.Records[0].cf.request;
  request.headers['x-from-cdn'] = [{ key: 'X-From-CDN', value: 'distribution-www' }];
  return request;
};
