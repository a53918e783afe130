// events: viewer-request
import { readFileSync } from 'node:fs';
const table = JSON.parse(readFileSync(new URL('./table.json', `file://${__dirname}/`), 'utf8'));
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  request.uri = table[request.uri] ?? request.uri;
  return request;
};
