// events: viewer-request
import { table } from './support/large-table.js';
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  const target = table[request.uri];
  return target ? { status: '301', headers: { location: [{ key: 'Location', value: target }] } } : request;
};
