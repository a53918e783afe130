// events: viewer-request
const page = '<!doctype html><title>Back soon</title><h1>Back soon</h1>';
export async function handler(event) {
  const request = event.Records[0].cf.request;
  if (request.uri === '/healthz') return request;
  return {
    status: '503',
    statusDescription: 'Service Unavailable',
    headers: { 'content-type': [{ key: 'Content-Type', value: 'text/html' }], 'retry-after': [{ key: 'Retry-After', value: '600' }] },
    body: page,
  };
}
