// events: viewer-request
const { count } = require('./support/counter.cjs');

exports.handler = async (event) => {
  const { request } = event.Records[0].cf;
  return count() > 100 ? { status: '429', statusDescription: 'Too Many Requests' } : request;
};
