import type { OriginObjects } from '../service.ts';
import { mayList } from './bucket-listing.ts';
import { headersOfUnchanged, isUnchanged } from './conditions.ts';
import { EdgeError } from './edge-error.ts';
import type { EdgeRequest, EdgeResponse } from './exchange.ts';
import { headersFromValues, headerValue } from './headers.ts';
import { type S3Origin, s3Location } from './origin.ts';
import { readRange } from './ranges.ts';

/**
 * Fetches from a bucket of the local edge. An object that is not there is 404 NoSuchKey to a caller that may list the bucket, and 403
 * AccessDenied to any other, as origin access control and identity usually are.
 */
export function fetchFromBucket(
  objects: OriginObjects,
  request: EdgeRequest,
  origin: S3Origin,
  distributionArn: string,
): EdgeResponse {
  const location = s3Location(origin.domainName);
  if (!location) {
    throw new EdgeError(
      502,
      'NonS3OriginDnsError',
      `CloudFront wasn't able to resolve the origin domain name ${origin.domainName}.`,
    );
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return s3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
  }
  let key: string;
  try {
    key = decodeURIComponent(`${origin.path}${request.uri}`.replace(/^\//, ''));
  } catch {
    return s3Error(400, 'InvalidURI', "Couldn't parse the specified URI.");
  }
  const object = key === '' ? undefined : objects.read(location.bucket, key);
  if (!object) {
    const { bucket } = location;
    return mayList(objects.policyOf(bucket), bucket, { distributionArn, origin })
      ? s3Error(404, 'NoSuchKey', 'The specified key does not exist.')
      : s3Error(403, 'AccessDenied', 'Access Denied');
  }
  const headers = headersFromValues({ 'accept-ranges': 'bytes', ...object.headers, server: 'AmazonS3' });
  headers['content-length'] = [{ key: 'Content-Length', value: String(object.body.length) }];
  if (isUnchanged(request.headers, headers)) {
    return {
      status: 304,
      statusDescription: 'Not Modified',
      headers: headersOfUnchanged(headers),
      body: Buffer.alloc(0),
    };
  }
  const range = readRange(headerValue(request.headers, 'range'), object.body.length);
  if (range === 'unsatisfiable') return s3Error(416, 'InvalidRange', 'The requested range is not satisfiable');
  if (range) {
    headers['content-range'] = [
      { key: 'Content-Range', value: `bytes ${range.start}-${range.end - 1}/${object.body.length}` },
    ];
    headers['content-length'] = [{ key: 'Content-Length', value: String(range.end - range.start) }];
    return {
      status: 206,
      statusDescription: 'Partial Content',
      headers,
      body: object.body.subarray(range.start, range.end),
    };
  }
  return { status: 200, statusDescription: 'OK', headers, body: object.body };
}

function s3Error(status: number, code: string, message: string): EdgeResponse {
  const body = Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  );
  const descriptions: Record<number, string> = {
    400: 'Bad Request',
    403: 'Forbidden',
    404: 'Not Found',
    405: 'Method Not Allowed',
    416: 'Range Not Satisfiable',
  };
  return {
    status,
    statusDescription: descriptions[status]!,
    headers: headersFromValues({
      'content-type': 'application/xml',
      'content-length': String(body.length),
      server: 'AmazonS3',
    }),
    body,
  };
}
