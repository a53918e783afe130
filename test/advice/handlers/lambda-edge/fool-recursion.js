// events: viewer-request
const count = (left) => (left <= 1 ? left : count(left - 1) + count(left - 2));
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  request.headers['x-count'] = [{ key: 'X-Count', value: String(count(35)) }];
  return request;
};
