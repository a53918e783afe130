// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const [found] = [request].map((one) => JSON.stringify(one));
  return found.includes('inputTruncated') ? { status: '400' } : request;
};
