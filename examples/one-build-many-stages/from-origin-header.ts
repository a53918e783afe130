/** An origin-request function that learns its stage from a custom header which Terraform sets on the distribution's origin. */

import { answerOf } from './answer.ts';

type Headers = Record<string, { key?: string; value: string }[]>;

interface OriginRequest {
  /** What the viewer sent is in here, an X-Stage of its own too: never to be asked for the stage. */
  headers: Headers;
  origin: { custom?: { customHeaders: Headers }; s3?: { customHeaders: Headers } };
}

export const handler = async (event: { Records: [{ cf: { request: OriginRequest } }] }) => {
  const { custom, s3 } = event.Records[0].cf.request.origin;
  const stage = (custom ?? s3)?.customHeaders['x-stage']?.[0]?.value;
  if (!stage) throw new Error('The origin has no custom header X-Stage: Terraform sets it.');
  return answerOf(stage);
};
