// events: viewer-request
export const handler = async ({ Records: [{ cf: { request } }] }) => {
  const host = request.headers.host[0].value;
  if (!host.startsWith('www.')) return request;
  return { status: '308', headers: { location: [{ value: `https://${host.slice(4)}${request.uri}` }] } };
};
