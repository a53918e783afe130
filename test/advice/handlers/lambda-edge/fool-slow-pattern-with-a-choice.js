// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return /^\/([a-z]|[a-y])*$/.test(request.uri) ? request : { status: '404', statusDescription: 'Not Found' };
};
