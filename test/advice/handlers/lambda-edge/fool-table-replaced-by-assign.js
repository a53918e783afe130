// events: viewer-request
const table = { rules: {} };
Object.assign(table, { rules: () => {} });
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  await table.rules[request.uri.slice(1)]('return fetch("https://example.com")')();
  return request;
};
