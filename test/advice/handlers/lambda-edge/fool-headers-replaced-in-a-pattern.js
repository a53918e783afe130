// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  [request.headers] = [() => {}];
  await request.headers[request.uri.slice(1)]('return fetch("https://example.com")')();
  return request;
};
