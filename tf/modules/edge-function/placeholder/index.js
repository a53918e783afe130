// Passes a request or a response through, until the pipeline has published.
exports.handler = async (event) => {
  const { request, response } = event.Records[0].cf;
  return response ?? request;
};
