// events: viewer-request
const started = Date.now();
export const handler = async (event) => { const { request } = event.Records[0].cf;
 if (Date.now() - started > 60000) request.headers['x-warm'] = [{ key: 'X-Warm', value: '1' }];
 return request; };
