// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const body = Buffer.from(request.body.data, 'base64').toString();
  return body.includes('<script') ? { status: '400' } : request;
};
