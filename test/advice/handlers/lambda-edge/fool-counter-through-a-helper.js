// events: viewer-request
const counts = {};
const count = (table, name) => {
  table[name] = (table[name] || 0) + 1;
  return table[name];
};

export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return count(counts, request.clientIp) > 100 ? { status: '429', statusDescription: 'Too Many Requests' } : request;
};
