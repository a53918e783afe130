// events: viewer-response
export const handler = async (event, context, report = fetch('https://example.com')) => {
  const { response } = event.Records[0].cf;
  response.headers['x-frame-options'] = [{ key: 'X-Frame-Options', value: 'DENY' }];
  return response;
};
