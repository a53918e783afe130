// events: viewer-request
import { parse, stringify } from 'querystring';
export const handler = async (event) => {
  const request = event.Records[0].cf.request;
  const given = parse(request.querystring.toLowerCase());
  const kept = {};
  Object.keys(given).sort().forEach((name) => {
    if (!name.startsWith('utm_')) kept[name] = given[name];
  });
  request.querystring = stringify(kept);
  return request;
};
