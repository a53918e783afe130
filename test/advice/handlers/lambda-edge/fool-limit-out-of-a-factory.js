// events: viewer-request
function createLimit() {
  const seen = {};
  return {
    isOver: (address) => {
      seen[address] = (seen[address] || 0) + 1;
      return seen[address] > 100;
    },
  };
}
const limit = createLimit();

export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return limit.isOver(request.clientIp) ? { status: '429', statusDescription: 'Too Many Requests' } : request;
};
