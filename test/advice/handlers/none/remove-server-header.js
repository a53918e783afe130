// events: origin-response
export const handler = async (event) => {
  const response = event.Records[0].cf.response;
  delete response.headers.server;
  delete response.headers['x-powered-by'];
  return response;
};
