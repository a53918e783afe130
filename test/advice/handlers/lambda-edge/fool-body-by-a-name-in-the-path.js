// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const { [request.uri.slice(1)]: sent } = request;
  return sent && sent.data ? { status: '400' } : request;
};
