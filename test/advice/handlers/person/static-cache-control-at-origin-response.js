// events: viewer-response
export const handler = async (event) => {
  const { response } = event.Records[0].cf;
  response.headers[event.name] = [{ value: 'x' }];
  return response;
};
