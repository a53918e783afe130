// events: viewer-response
const security = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Frame-Options': 'SAMEORIGIN',
  'Permissions-Policy': ['camera=()', 'microphone=()'].join(', '),
};
export const handler = async (event) => {
  const response = event.Records[0].cf.response;
  for (const [name, value] of Object.entries(security)) response.headers[name.toLowerCase()] = [{ key: name, value }];
  return response;
};
