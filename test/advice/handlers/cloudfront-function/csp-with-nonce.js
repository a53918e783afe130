// events: viewer-response
export const handler = async (event) => {
  const response = event.Records[0].cf.response;
  const nonce = Math.random().toString(36).slice(2);
  response.headers['content-security-policy'] = [{ key: 'Content-Security-Policy', value: `script-src 'nonce-${nonce}'` }];
  return response;
};
