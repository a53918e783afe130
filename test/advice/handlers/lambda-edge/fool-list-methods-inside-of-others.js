// events: viewer-request
export const handler = async (event) => { const { request } = event.Records[0].cf;
 const a = 'x'.padEnd(1000, 'y').split('');
 const n = a.map(() => a.map(() => a.map(() => 1).length).length).length;
 request.headers['x-n'] = [{ key: 'X-N', value: String(n) }]; return request; };
