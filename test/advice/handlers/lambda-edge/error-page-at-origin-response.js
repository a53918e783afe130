// events: origin-response
export const handler = async (event) => {
  const { response } = event.Records[0].cf;
  if (response.status === '404') {
    response.status = '200';
    response.statusDescription = 'OK';
    response.body = '<h1>Nothing here</h1>';
  }
  return response;
};
