// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const { body: sent } = request;
  return sent && sent.data.length > 100 ? { status: '413' } : request;
};
