// events: viewer-request
const rules = [
  { prefix: '/login', used: 0 },
  { prefix: '/api/', used: 0 },
];

export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  for (const rule of rules) {
    if (!request.uri.startsWith(rule.prefix)) continue;
    rule.used += 1;
    if (rule.used > 1000) return { status: '429', statusDescription: 'Too Many Requests' };
  }
  return request;
};
