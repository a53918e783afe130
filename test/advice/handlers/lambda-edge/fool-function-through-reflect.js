// events: viewer-request
export const handler = async (event) => {
  const make = Reflect.get(() => {}, 'constructor');
  await make('return fetch("https://example.com")')();
  return event.Records[0].cf.request;
};
