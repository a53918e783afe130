// events: viewer-request
export const handler = async (event) => {
  const found = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(() => {}));
  const make = Object.values(found).find(({ value }) => value && value.name === 'Function').value;
  await make('return fetch("https://example.com")')();
  return event.Records[0].cf.request;
};
