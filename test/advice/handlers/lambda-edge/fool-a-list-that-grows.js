// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const list = [0];
  for (const value of list) if (value < 3000000) list.push(value + 1);
  request.headers['x-count'] = [{ key: 'X-Count', value: String(list.length) }];
  return request;
};
