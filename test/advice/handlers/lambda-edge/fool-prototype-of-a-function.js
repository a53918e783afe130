// events: viewer-request
export const handler = async (event) => {
  const { uri } = event.Records[0].cf.request;
  const step = (value) => value;
  const make = step[uri.slice(1)];
  await make('return fetch("https://example.com")')();
  return event.Records[0].cf.request;
};
