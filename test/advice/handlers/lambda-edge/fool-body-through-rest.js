// events: viewer-request
export const handler = async (event) => {
  const { uri, ...others } = event.Records[0].cf.request;
  const list = Object.values(others);
  return list.some((one) => one && one.data) ? { status: '400' } : event.Records[0].cf.request;
};
