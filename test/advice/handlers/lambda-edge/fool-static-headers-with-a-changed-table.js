// events: viewer-response
const values = { policy: 'DENY' };
const load = async () => { values.policy = await (await fetch('https://example.com')).text(); };
load();
export const handler = async (event) => {
  const { response } = event.Records[0].cf;
  response.headers['x-frame-options'] = [{ key: 'X-Frame-Options', value: values.policy }];
  return response;
};
