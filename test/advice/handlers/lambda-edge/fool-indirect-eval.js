// events: viewer-request
const run = (0, eval);
export const handler = async (event) => {
  await run('fetch("https://example.com")');
  return event.Records[0].cf.request;
};
