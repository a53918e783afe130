// events: viewer-request
const rules = [
  { prefix: '/login', used: 0 },
  { prefix: '/api/', used: 0 },
];

export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const rule = rules.find(({ prefix }) => request.uri.startsWith(prefix));
  if (!rule) return request;
  rule.used += 1;
  return rule.used > 1000 ? { status: '429', statusDescription: 'Too Many Requests' } : request;
};
