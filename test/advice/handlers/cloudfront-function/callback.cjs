// events: viewer-request nodejs22.x
exports.handler = (event, context, callback) => {
  const request = event.Records[0].cf.request;
  request.uri = request.uri.toLowerCase();
  callback(null, request);
};
