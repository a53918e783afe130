// events: viewer-request
import https from 'node:https';
const get = (url) => new Promise((resolve, reject) => https.get(url, (answer) => resolve(answer.statusCode)).on('error', reject));
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return (await get(`https://auth.example.com${request.uri}`)) === 200 ? request : { status: '403' };
};
