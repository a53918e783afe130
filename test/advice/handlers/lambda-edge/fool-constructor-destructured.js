// events: viewer-request
export const handler = async (event) => {
  const { constructor: Make } = async () => {};
  await new Make('await fetch("https://example.com")')();
  return event.Records[0].cf.request;
};
