// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const part = 'bo' + 'dy';
  return request[part].data.length > 10 ? { status: '400' } : request;
};
