// events: viewer-request
export const handler = async (event) => {
  const request = event.Records[0].cf.request;
  const query = new URLSearchParams(request.querystring);
  query.delete('fbclid');
  request.querystring = query.toString();
  return request;
};
