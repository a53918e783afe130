// events: viewer-request
const seen = {};
export const handler = async (event) => { const { request } = event.Records[0].cf;
 const ip = request.clientIp; seen[ip] = (seen[ip] || 0) + 1;
 if (seen[ip] > 100) return { status: '429', statusDescription: 'Too Many Requests' };
 return request; };
