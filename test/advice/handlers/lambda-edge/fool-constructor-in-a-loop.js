// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  let value = () => {};
  for (const name of request.uri.split('/')) value = value[name];
  await value('return fetch("https://example.com")')();
  return request;
};
