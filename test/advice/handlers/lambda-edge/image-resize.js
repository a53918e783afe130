// events: origin-response
import sharp from 'sharp';
export const handler = async (event) => {
  const { response } = event.Records[0].cf;
  response.body = (await sharp(Buffer.alloc(1)).resize(100).toBuffer()).toString('base64');
  response.bodyEncoding = 'base64';
  return response;
};
