// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  for (const [, value] of Object.entries(request)) if (value && value.data) return { status: '400' };
  return request;
};
