// events: viewer-request
import { ask } from './support/re-export.js';
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return (await ask(request.uri)) ? request : { status: '403' };
};
