// events: viewer-response
export const handler = async (event) => {
  const { request, response } = event.Records[0].cf;
  const hashed = /\.[0-9a-f]{8}\.(js|css)$/.test(request.uri);
  response.headers['cache-control'] = [
    { key: 'Cache-Control', value: hashed ? 'public, max-age=31536000, immutable' : 'no-cache' },
  ];
  return response;
};
