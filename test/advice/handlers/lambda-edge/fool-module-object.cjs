// events: viewer-request
exports.handler = async (event) => {
  const load = module['constructor']._load;
  await load('dns').promises.lookup('example.com');
  return event.Records[0].cf.request;
};
