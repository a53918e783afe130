// events: viewer-request
export const handler = async (event) => { const { request } = event.Records[0].cf;
 if (request.uri.match('^/((a+)+)+$')) return { status: '403', statusDescription: 'Forbidden' };
 return request; };
