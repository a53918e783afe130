// events: viewer-request
const pattern = /a/g;
export const handler = async (event) => { const { request } = event.Records[0].cf;
 if (pattern.test(request.uri)) return request;
 return { status: '404', statusDescription: 'Not Found' }; };
