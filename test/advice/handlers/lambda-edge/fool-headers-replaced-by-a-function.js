// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const before = request.headers;
  request.headers = () => {};
  const make = request.headers[request.uri.slice(1)];
  await make('return fetch("https://example.com")')();
  request.headers = before;
  return request;
};
