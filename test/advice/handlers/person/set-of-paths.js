// events: viewer-request
const known = new Set(['/a', '/b']);
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return known.has(request.uri) ? request : { status: '404' };
};
