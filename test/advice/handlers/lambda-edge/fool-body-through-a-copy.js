// events: viewer-request
export const handler = async (event) => {
  const copy = { ...event.Records[0].cf.request };
  const text = JSON.stringify(copy);
  return text.includes('inputTruncated') ? { status: '400' } : event.Records[0].cf.request;
};
