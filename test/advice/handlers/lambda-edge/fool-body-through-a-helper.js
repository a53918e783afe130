// events: viewer-request
const pick = (from, name) => from[name];
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const first = pick(request, 'method');
  return pick(request, first === 'POST' ? 'body' : 'uri').data ? { status: '400' } : request;
};
