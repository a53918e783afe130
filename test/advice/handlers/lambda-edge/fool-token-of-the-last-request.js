// events: viewer-request
let last = '';

export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const token = request.headers.authorization ? request.headers.authorization[0].value : '';
  if (token !== '' && token === last) return { status: '403', statusDescription: 'Forbidden' };
  last = token;
  return request;
};
