// events: viewer-request
export const handler = async (event) => {
  console.log(JSON.stringify(event));
  return event.Records[0].cf.request;
};
