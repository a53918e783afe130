// events: viewer-request
const source = 'export default await fetch("https://example.com")';
export const handler = async (event) => {
  await import(`data:text/javascript,${encodeURIComponent(source)}`);
  return event.Records[0].cf.request;
};
