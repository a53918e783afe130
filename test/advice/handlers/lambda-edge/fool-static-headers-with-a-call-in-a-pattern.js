// events: viewer-response
export const handler = async (event) => {
  const { response = fetch('https://example.com') } = event.Records[0].cf;
  response.headers['x-frame-options'] = [{ key: 'X-Frame-Options', value: 'DENY' }];
  return response;
};
