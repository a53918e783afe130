// events: viewer-request
const requestOf = (event) => event.Records[0].cf.request;
export const handler = async (event) => {
  const text = JSON.stringify(requestOf(event));
  return text.includes('inputTruncated') ? { status: '400' } : requestOf(event);
};
