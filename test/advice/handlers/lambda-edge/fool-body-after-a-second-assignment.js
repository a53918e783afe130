// events: viewer-request
export const handler = async (event) => {
  let value = {};
  value = event.Records[0].cf.request;
  const text = JSON.stringify(value);
  return text.length > 5000 ? { status: '413' } : event.Records[0].cf.request;
};
