// events: viewer-request
const table = { '/a': '/b' };
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const name = request.headers['x-name'][0].value;
  await table[name][name]('return fetch("https://example.com")')();
  return request;
};
