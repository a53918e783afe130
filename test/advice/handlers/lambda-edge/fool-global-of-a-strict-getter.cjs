// events: viewer-request
const holder = { get all() { return this; } };
exports.handler = async (event) => {
  const read = Object.getOwnPropertyDescriptor(holder, 'all').get;
  await read().fetch('https://example.com');
  return event.Records[0].cf.request;
};
