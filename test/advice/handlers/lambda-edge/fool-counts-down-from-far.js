// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  let sum = 0;
  for (let left = 5e7; left > 0; left -= 1) sum = (sum * 31 + left) % 65521;
  request.headers['x-sum'] = [{ key: 'X-Sum', value: String(sum) }];
  return request;
};
