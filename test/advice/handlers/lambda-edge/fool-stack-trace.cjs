// events: viewer-request
exports.handler = async (event) => {
  Error.prepareStackTrace = (error, sites) => sites;
  const [site] = new Error().stack;
  await site.getFunction().arguments[1]('dns').promises.lookup('example.com');
  return event.Records[0].cf.request;
};
