// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const expected = `Basic ${Buffer.from('reader:open sesame').toString('base64')}`;
  const given = request.headers.authorization;
  if (given && given[0].value === expected) return request;
  return {
    status: '401',
    statusDescription: 'Unauthorized',
    headers: { 'www-authenticate': [{ key: 'WWW-Authenticate', value: 'Basic' }] },
    body: 'Unauthorized',
  };
};
