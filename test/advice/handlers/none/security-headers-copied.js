// events: viewer-response
export async function handler(event) {
  const response = event.Records[0].cf.response;
  return {
    ...response,
    headers: { ...response.headers, 'x-xss-protection': [{ key: 'X-XSS-Protection', value: '1; mode=block' }] },
  };
}
