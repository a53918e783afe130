// Answers that there is nothing yet, until something has been released.
exports.handler = async () => ({
  statusCode: 503,
  headers: { 'content-type': 'text/plain', 'retry-after': '60' },
  body: 'Nothing has been released here yet.\n',
});
