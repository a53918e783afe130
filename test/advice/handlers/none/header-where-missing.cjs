// events: viewer-response
exports.handler = async (event) => {
  const response = event.Records[0].cf.response;
  if (!response.headers['x-frame-options']) {
    response.headers['x-frame-options'] = [{ key: 'X-Frame-Options', value: 'DENY' }];
  }
  return response;
};
