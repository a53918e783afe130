// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  let text = 'x';
  for (let i = 0; i < 26; i += 1) text += text;
  request.headers['x-length'] = [{ key: 'X-Length', value: String(text.length) }];
  return request;
};
