// events: viewer-request
import { createHash } from 'node:crypto';
const once = (value) => createHash('sha256').update(value).digest('hex');
const ten = (value) => once(once(once(once(once(once(once(once(once(once(value))))))))));
const thousand = (value) => ten(ten(ten(ten(ten(ten(ten(ten(ten(ten(value))))))))));
const many = (value) => thousand(thousand(thousand(thousand(thousand(thousand(value))))));
export const handler = async (event) => {
  const { request } = event.Records[0].cf;
  return many(many(request.uri)).startsWith('00') ? request : { status: '403' };
};
