// events: viewer-request
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const rules = await (await fetch('https://rules.example.com/')).json();
  request.uri = rules[request.uri] ?? request.uri;
  return request;
};
