// events: viewer-response
const allowed = ['https://app.example.com', 'https://www.example.com'];
export const handler = async (event) => {
  const { request, response } = event.Records[0].cf;
  const from = request.headers['origin'];
  if (from && allowed.includes(from[0].value)) {
    response.headers['access-control-allow-origin'] = [{ key: 'Access-Control-Allow-Origin', value: from[0].value }];
    response.headers.vary = [{ key: 'Vary', value: 'Origin' }];
  }
  return response;
};
