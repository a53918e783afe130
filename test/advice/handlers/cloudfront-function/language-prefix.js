// events: viewer-request
const supported = ['en', 'de', 'fr'];
export const handler = async (event) => {
  const request = event.Records[0].cf.request;
  if (supported.some((language) => request.uri.startsWith(`/${language}/`))) return request;
  const accepted = request.headers['accept-language'];
  const wanted = accepted ? accepted[0].value.split(',').map((one) => one.trim().slice(0, 2).toLowerCase()) : [];
  const language = wanted.find((one) => supported.includes(one)) || 'en';
  request.uri = `/${language}${request.uri}`;
  return request;
};
