// events: viewer-request
export const handler = async (event) => { const { request } = event.Records[0].cf;
 const list = []; list.length = 5e7; list.fill(1);
 request.headers['x-n'] = [{ key: 'X-N', value: String(list.length) }]; return request; };
