// events: origin-response
export const handler = async (event) => {
  const { response } = event.Records[0].cf;
  response.headers['cache-control'] = [{ key: 'Cache-Control', value: 'max-age=60' }];
  return response;
};
