// events: viewer-request
export const handler = async (event) => { const { request } = event.Records[0].cf;
 let t = request.uri; t = t.replace(/./g, () => request.uri).replace(/./g, () => request.uri).replace(/./g, () => request.uri);
 request.headers['x-n'] = [{ key: 'X-N', value: String(t.length) }]; return request; };
