// events: viewer-request
exports.handler = async function (event) {
  var request = event.Records[0].cf.request;
  var agent = request.headers['user-agent'];
  var mobile = agent && /mobile|android|iphone/i.test(agent[0].value);
  request.headers['x-device'] = [{ key: 'X-Device', value: mobile ? 'mobile' : 'desktop' }];
  return request;
};
