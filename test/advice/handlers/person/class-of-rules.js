// events: viewer-request
class Rules {
  constructor(prefix) { this.prefix = prefix; }
  apply(uri) { return uri.startsWith(this.prefix) ? uri.slice(this.prefix.length) : uri; }
}
const rules = new Rules('/v1');
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  request.uri = rules.apply(request.uri);
  return request;
};
