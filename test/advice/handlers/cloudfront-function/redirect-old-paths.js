// events: viewer-request
const moved = { '/old': '/new', '/blog': '/journal', '/about-us': '/about' };
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const target = Object.prototype.hasOwnProperty.call(moved, request.uri) ? moved[request.uri] : undefined;
  if (target === undefined) return request;
  return {
    status: '301',
    statusDescription: 'Moved Permanently',
    headers: { location: [{ key: 'Location', value: request.querystring ? `${target}?${request.querystring}` : target }] },
  };
};
