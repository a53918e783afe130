// events: viewer-request
const word = '(\\w+\\s?)';

export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return new RegExp(`^/${word}*$`).test(request.uri) ? request : { status: '404', statusDescription: 'Not Found' };
};
