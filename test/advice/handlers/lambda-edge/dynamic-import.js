// events: viewer-request
export const handler = async (event) => {
  const { lookup } = await import('node:dns/promises');
  await lookup('example.com');
  return event.Records[0].cf.request;
};
