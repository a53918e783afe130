// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return /^(([a-z])+.)+[A-Z]([a-z])+$/.test(request.uri) ? request : { status: '404' };
};
