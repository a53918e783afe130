// events: viewer-request
const ask = async (path, send = fetch) => (await send(`https://example.com${path}`)).ok;
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return (await ask(request.uri)) ? request : { status: '403' };
};
