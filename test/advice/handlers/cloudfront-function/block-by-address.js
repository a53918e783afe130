// events: viewer-request
const blocked = ['192.0.2.1', '198.51.100.7'];
const isBlocked = (ip) => blocked.includes(ip) || ip.startsWith('203.0.113.');
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return isBlocked(request.clientIp) ? { status: '403', statusDescription: 'Forbidden' } : request;
};
