// events: viewer-request
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export const handler = async (event) => {
  await pause(50);
  return event.Records[0].cf.request;
};
