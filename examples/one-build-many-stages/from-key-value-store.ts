import cf, { type Response } from 'cloudfront';

/** A CloudFront Function that learns its stage from the key value store which Terraform associates with it. */
export async function handler(): Promise<Response> {
  // Without an id it is the function's own store: another one in each stage, and the same code in all.
  const stage = await cf.kvs().get('stage');
  return {
    statusCode: 200,
    statusDescription: 'OK',
    headers: {
      'content-type': { value: 'text/plain; charset=utf-8' },
      'cache-control': { value: 'no-store' },
    },
    body: `This is ${stage}\n`,
  };
}
