// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  let index = 0;
  index += request.uri;
  const step = () => {};
  const make = step[index];
  await make('return fetch("https://example.com")')();
  return request;
};
