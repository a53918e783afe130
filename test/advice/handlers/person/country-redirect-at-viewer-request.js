// events: viewer-request
export const handler = async (event) => {
  const request = event.Records[0].cf.request;
  const country = request.headers['cloudfront-viewer-country'];
  if (country && country[0].value === 'DE') return { status: '302', headers: { location: [{ key: 'Location', value: '/de/' }] } };
  return request;
};
