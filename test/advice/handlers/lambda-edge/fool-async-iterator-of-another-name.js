// events: viewer-request
export const handler = async (event) => {
  const names = ['process', 'binding'];
  const [first] = names;
  const all = Function.prototype.call.call(() => globalThis, null);
  return all[first].env.AWS_REGION ? event.Records[0].cf.request : { status: '403' };
};
