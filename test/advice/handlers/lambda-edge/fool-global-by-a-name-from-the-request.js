// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  await globalThis[request.headers['x-name'][0].value]('https://example.com');
  return request;
};
