// events: viewer-request
const inner = (value) => { let sum = 0; for (let i = 0; i < 100; i += 1) sum += value * i; return sum; };
const middle = (value) => { let sum = 0; for (let i = 0; i < 100; i += 1) sum += inner(value + i); return sum; };
const outer = (value) => { let sum = 0; for (let i = 0; i < 100; i += 1) sum += middle(value + i); return sum; };
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  request.headers['x-sum'] = [{ key: 'X-Sum', value: String(outer(request.uri.length)) }];
  return request;
};
