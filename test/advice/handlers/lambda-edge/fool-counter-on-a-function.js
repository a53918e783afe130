// events: viewer-request
function hits() { hits.count = (hits.count || 0) + 1; return hits.count; }
export const handler = async (event) => { const { request } = event.Records[0].cf;
 request.headers['x-hits'] = [{ key: 'X-Hits', value: String(hits()) }]; return request; };
