// events: viewer-response
const values = { get policy() { return fetch('https://example.com').then(() => 'DENY'); } };
export const handler = async (event) => {
  const { response } = event.Records[0].cf;
  response.headers['x-frame-options'] = [{ key: 'X-Frame-Options', value: await values.policy }];
  return response;
};
