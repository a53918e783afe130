// events: viewer-request
import path from 'node:path';
export const handler = async (event) => {
  const request = event.Records[0].cf.request;
  if (path.extname(request.uri) === '') request.uri += '.html';
  return request;
};
