// events: viewer-request
const seen = {};

export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const isNew = !seen[request.clientIp];
  Object.assign(seen, { [request.clientIp]: true });
  return isNew ? request : { status: '429', statusDescription: 'Too Many Requests' };
};
