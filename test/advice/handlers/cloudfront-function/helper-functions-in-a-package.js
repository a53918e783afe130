// events: viewer-request
import { withoutTrailingSlash } from './support/paths.js';
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  request.uri = withoutTrailingSlash(request.uri);
  return request;
};
