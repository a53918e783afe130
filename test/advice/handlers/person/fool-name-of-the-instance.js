// events: viewer-request
const instance = Math.random().toString(36);
export const handler = async (event) => { const { request } = event.Records[0].cf;
 request.headers['x-instance'] = [{ key: 'X-Instance', value: instance }];
 return request; };
