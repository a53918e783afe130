// events: viewer-request origin-request origin-response viewer-response
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  request.uri = request.uri.toLowerCase();
  return request;
};
