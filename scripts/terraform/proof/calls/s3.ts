import { type Call, call, unknownRequest, type WireRequest, type WireResponse } from './call.ts';
import { behalf } from './on-behalf.ts';

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html: which permission each operation wants.
const settings: Record<string, { get: string; put: string }> = {
  accelerate: { get: 'GetAccelerateConfiguration', put: 'PutAccelerateConfiguration' },
  acl: { get: 'GetBucketAcl', put: 'PutBucketAcl' },
  cors: { get: 'GetBucketCORS', put: 'PutBucketCORS' },
  encryption: { get: 'GetEncryptionConfiguration', put: 'PutEncryptionConfiguration' },
  lifecycle: { get: 'GetLifecycleConfiguration', put: 'PutLifecycleConfiguration' },
  location: { get: 'GetBucketLocation', put: '' },
  logging: { get: 'GetBucketLogging', put: 'PutBucketLogging' },
  'object-lock': { get: 'GetBucketObjectLockConfiguration', put: 'PutBucketObjectLockConfiguration' },
  ownershipControls: { get: 'GetBucketOwnershipControls', put: 'PutBucketOwnershipControls' },
  policy: { get: 'GetBucketPolicy', put: 'PutBucketPolicy' },
  publicAccessBlock: { get: 'GetBucketPublicAccessBlock', put: 'PutBucketPublicAccessBlock' },
  replication: { get: 'GetReplicationConfiguration', put: 'PutReplicationConfiguration' },
  requestPayment: { get: 'GetBucketRequestPayment', put: 'PutBucketRequestPayment' },
  tagging: { get: 'GetBucketTagging', put: 'PutBucketTagging' },
  versioning: { get: 'GetBucketVersioning', put: 'PutBucketVersioning' },
  website: { get: 'GetBucketWebsite', put: 'PutBucketWebsite' },
};

/** What a request to S3 asks for; path-style, as with an endpoint that is an address. */
export function s3Calls(request: WireRequest, response: WireResponse): Call[] {
  const [, bucket = '', ...rest] = decodeURIComponent(request.path).split('/');
  const key = rest.join('/');
  if (!bucket) return unknownRequest(request);
  const arn = `arn:aws:s3:::${bucket}`;
  if (!key) return bucketCalls(request, arn);
  // Only who may list is told that nothing is there; anybody else gets 403.
  const told = ['GET', 'HEAD'].includes(request.method) && response.status === 404 ? behalf('missing', arn) : [];
  return [...objectCalls(request, `${arn}/${key}`), ...told];
}

function bucketCalls(request: WireRequest, arn: string): Call[] {
  const setting = Object.keys(settings).find((name) => request.query.has(name));
  if (setting) {
    const { get, put } = settings[setting] as { get: string; put: string };
    if (request.method === 'GET') return [call(`s3:${get}`, arn)];
    // Only a policy has a permission of its own for being deleted.
    return [call(`s3:${setting === 'policy' && request.method === 'DELETE' ? 'DeleteBucketPolicy' : put}`, arn)];
  }
  if (request.method === 'HEAD') return [call('s3:ListBucket', arn)];
  if (request.method === 'GET' && request.query.has('versions')) return [call('s3:ListBucketVersions', arn)];
  if (request.method === 'GET') return [call('s3:ListBucket', arn, { 's3:prefix': request.query.get('prefix') ?? '' })];
  if (request.method === 'PUT') {
    // Without one the bucket is in us-east-1, and the key is absent.
    const region = /<LocationConstraint>([^<]+)</.exec(request.body.toString())?.[1];
    return [call('s3:CreateBucket', arn, region ? { 's3:locationconstraint': region } : {})];
  }
  if (request.method === 'DELETE') return [call('s3:DeleteBucket', arn)];
  return unknownRequest(request);
}

function objectCalls(request: WireRequest, arn: string): Call[] {
  const version = request.query.has('versionId') ? 'Version' : '';
  if (request.query.has('tagging')) {
    return request.method === 'GET' ? [call(`s3:GetObject${version}Tagging`, arn)] : unknownRequest(request);
  }
  if (request.method === 'GET' || request.method === 'HEAD') return [call(`s3:GetObject${version}`, arn)];
  if (request.method === 'DELETE') return [call(`s3:DeleteObject${version}`, arn)];
  if (request.method !== 'PUT') return unknownRequest(request);
  const context: Record<string, string> = {};
  if (request.headers['if-none-match']) context['s3:if-none-match'] = request.headers['if-none-match'];
  if (request.headers['if-match']) context['s3:if-match'] = request.headers['if-match'];
  const source = request.headers['x-amz-copy-source'];
  const read = source
    ? behalf('copied', `arn:aws:s3:::${decodeURIComponent(source).replace(/^\//, '').split('?')[0]}`)
    : [];
  return [...read, call('s3:PutObject', arn, context)];
}
