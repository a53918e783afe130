// events: viewer-request
export const handler = async (event) => {
  const request = event.Records[0].cf.request;
  while (request.uri.includes('//')) request.uri = request.uri.replace('//', '/');
  return request;
};
