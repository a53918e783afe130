/**
 * An origin-request function: sends each request to the S3 bucket that a TXT record `bucket;region` names. With latency routing in Route 53
 * each edge region gets the record of the bucket that is nearest to it.
 */

import { nearestBucket } from './nearest-bucket.ts';

type Headers = Record<string, { key?: string; value: string }[]>;

interface S3Origin {
  domainName: string;
  region: string;
  authMethod: string;
  path: string;
  customHeaders: Headers;
}

interface OriginRequest {
  headers: Headers;
  origin?: { s3?: S3Origin };
}

export const handler = async (event: { Records: [{ cf: { request: OriginRequest } }] }) => {
  const { request } = event.Records[0].cf;
  const { name, region } = await nearestBucket();
  const domainName = `${name}.s3.${region}.amazonaws.com`;
  // What the distribution sets for its own origin (custom headers, path, how it signs in) stays as it is.
  const { authMethod = 'none', path = '', customHeaders = {} } = request.origin?.s3 ?? {};
  request.origin = { s3: { domainName, region, authMethod, path, customHeaders } };
  // S3 answers by the name in this header.
  request.headers.host = [{ key: 'Host', value: domainName }];
  return request;
};
