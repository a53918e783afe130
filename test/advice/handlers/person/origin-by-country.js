// events: origin-request
const buckets = { DE: 'eu', US: 'us' };
export const handler = async (event) => {
  const request = event.Records[0].cf.request;
  const country = request.headers['cloudfront-viewer-country'];
  const name = buckets[country ? country[0].value : 'US'] ?? 'us';
  request.origin.s3.domainName = `site-${name}.s3.amazonaws.com`;
  request.headers.host = [{ key: 'Host', value: request.origin.s3.domainName }];
  return request;
};
