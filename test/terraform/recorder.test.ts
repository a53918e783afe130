import { expect, test } from '@jest/globals';
import type { Call } from '../../scripts/terraform/proof/calls/call.ts';
import { cloudfrontCalls } from '../../scripts/terraform/proof/calls/cloudfront.ts';
import { iamRecorder } from '../../scripts/terraform/proof/calls/iam.ts';
import { lambdaCalls } from '../../scripts/terraform/proof/calls/lambda.ts';
import { logsCalls } from '../../scripts/terraform/proof/calls/logs.ts';
import { s3Calls } from '../../scripts/terraform/proof/calls/s3.ts';
import { wireRequest } from '../../scripts/terraform/proof/wire.ts';

const none = { status: 200, headers: {}, body: Buffer.alloc(0) };

function request(service: string, method: string, url: string, headers = {}, body = '') {
  const authorization = `AWS4-HMAC-SHA256 Credential=publish-dev/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host`;
  return wireRequest(method, url, { authorization, ...headers }, Buffer.from(body));
}

const named = (calls: Call[]) => calls.map((one) => `${one.action} ${one.resource} ${JSON.stringify(one.context)}`);

test('who asks is the access key of the signature', () => {
  expect(request('s3', 'GET', '/bucket')).toMatchObject({ actor: 'publish-dev', service: 's3', region: 'us-east-1' });
});

test.each([
  ['GET', '/b/a/code.zip', {}, 's3:GetObject arn:aws:s3:::b/a/code.zip {}'],
  ['HEAD', '/b/a', {}, 's3:GetObject arn:aws:s3:::b/a {}'],
  ['PUT', '/b/a', { 'if-none-match': '*' }, 's3:PutObject arn:aws:s3:::b/a {"s3:if-none-match":"*"}'],
  ['PUT', '/b/a', { 'if-match': '"e"' }, 's3:PutObject arn:aws:s3:::b/a {"s3:if-match":"\\"e\\""}'],
  ['GET', '/b?list-type=2&prefix=releases%2F', {}, 's3:ListBucket arn:aws:s3:::b {"s3:prefix":"releases/"}'],
  ['GET', '/b/?encryption', {}, 's3:GetEncryptionConfiguration arn:aws:s3:::b {}'],
  ['DELETE', '/b?publicAccessBlock', {}, 's3:PutBucketPublicAccessBlock arn:aws:s3:::b {}'],
  ['DELETE', '/b?policy', {}, 's3:DeleteBucketPolicy arn:aws:s3:::b {}'],
])('S3 %s %s', (method, url, headers, expected) => {
  expect(named(s3Calls(request('s3', method, url, headers), none))).toEqual([expected]);
});

test('who is told that an object is not there may list the bucket', () => {
  const calls = s3Calls(request('s3', 'GET', '/b/a'), { ...none, status: 404 });
  expect(calls.map((one) => `${one.action} ${one.resource}`)).toEqual([
    's3:GetObject arn:aws:s3:::b/a',
    's3:ListBucket arn:aws:s3:::b',
  ]);
});

test('a function that is made from an object has its role passed and its code read', () => {
  const body = {
    FunctionName: 'dev-api',
    Role: 'arn:aws:iam::123456789012:role/r',
    Code: { S3Bucket: 'b', S3Key: 'k' },
  };
  const calls = lambdaCalls(request('lambda', 'POST', '/2015-03-31/functions', {}, JSON.stringify(body)));
  expect(named(calls)).toEqual([
    'lambda:CreateFunction arn:aws:lambda:us-east-1:123456789012:function:dev-api {}',
    's3:GetObject arn:aws:s3:::b/k {}',
    'iam:PassRole arn:aws:iam::123456789012:role/r {"iam:PassedToService":"lambda.amazonaws.com"}',
  ]);
});

test('a permission comes with whom it is for, a bucket with its region', () => {
  const path = '/2015-03-31/functions/dev-api/policy';
  const added = (body: object) => lambdaCalls(request('lambda', 'POST', path, {}, JSON.stringify(body)));
  const arn = 'arn:aws:lambda:us-east-1:123456789012:function:dev-api';
  expect(named(added({ Principal: 'apigateway.amazonaws.com' }))).toEqual([
    `lambda:AddPermission ${arn} {"lambda:Principal":"apigateway.amazonaws.com"}`,
  ]);
  expect(named(added({}))).toEqual([`lambda:AddPermission ${arn} {}`]);
  const body =
    '<CreateBucketConfiguration><LocationConstraint>eu-central-1</LocationConstraint></CreateBucketConfiguration>';
  expect(named(s3Calls(request('s3', 'PUT', '/b', {}, body), none))).toEqual([
    's3:CreateBucket arn:aws:s3:::b {"s3:locationconstraint":"eu-central-1"}',
  ]);
  expect(named(s3Calls(request('s3', 'PUT', '/b'), none))).toEqual(['s3:CreateBucket arn:aws:s3:::b {}']);
});

test('a distribution with an edge function moves replicas in the name of the caller', () => {
  const arn = 'arn:aws:lambda:us-east-1:123456789012:function:dev-greeting:3';
  const body = `<DistributionConfig><LambdaFunctionARN>${arn}</LambdaFunctionARN></DistributionConfig>`;
  const calls = cloudfrontCalls(request('cloudfront', 'PUT', '/2020-05-31/distribution/E1/config', {}, body), none);
  expect(calls.map((one) => `${one.action} ${one.resource}`)).toEqual([
    'cloudfront:UpdateDistribution arn:aws:cloudfront::123456789012:distribution/E1',
    `lambda:GetFunction ${arn}`,
    `lambda:EnableReplication* ${arn}`,
    `lambda:DisableReplication* ${arn}`,
  ]);
});

test('a distribution is created with tags, be it none', () => {
  const created = { ...none, body: Buffer.from('<Distribution><Id>E1</Id></Distribution>') };
  const calls = cloudfrontCalls(request('cloudfront', 'POST', '/2020-05-31/distribution?WithTags'), created);
  expect(named(calls)).toEqual([
    'cloudfront:CreateDistribution * {}',
    'cloudfront:TagResource arn:aws:cloudfront::123456789012:distribution/E1 {}',
  ]);
});

test.each([
  ['PutDeliverySource', { name: 'dev-www', resourceArn: 'D' }, ['delivery-source:dev-www', 'D']],
  ['PutDeliveryDestination', { name: 'dev-www' }, ['delivery-destination:dev-www']],
  ['GetDelivery', { id: 'd1' }, ['delivery:d1']],
  [
    'CreateDelivery',
    { deliverySourceName: 's', deliveryDestinationArn: 'A' },
    ['delivery-source:s', 'A', 'delivery:*'],
  ],
])('CloudWatch Logs %s', (action, body, expected) => {
  const calls = logsCalls(
    request('logs', 'POST', '/', { 'x-amz-target': `Logs_20140328.${action}` }, JSON.stringify(body)),
  );
  const prefix = 'arn:aws:logs:us-east-1:123456789012:';
  expect(calls.map(({ resource }) => resource.replace(prefix, ''))).toEqual(expected);
  expect(calls[0]?.action).toBe(`logs:${action}`);
});

test('a role keeps the path and the boundary that it was made with', () => {
  const iam = iamRecorder();
  const form = (fields: Record<string, string>) =>
    request('iam', 'POST', '/', {}, new URLSearchParams(fields).toString());
  const boundary = 'arn:aws:iam::123456789012:policy/ci/app-dev';
  iam(form({ Action: 'CreateRole', RoleName: 'r', Path: '/app/dev/', PermissionsBoundary: boundary }));
  expect(iam(form({ Action: 'PutRolePolicy', RoleName: 'r' }))).toEqual([
    {
      action: 'iam:PutRolePolicy',
      resource: 'arn:aws:iam::123456789012:role/app/dev/r',
      context: { 'iam:PermissionsBoundary': boundary },
    },
  ]);
  expect(iam(form({ Action: 'UpdateAssumeRolePolicy', RoleName: 'r' }))[0]!.context).toEqual({
    'iam:PermissionsBoundary': boundary,
  });
});

test('a request without words is an error and is not left out', () => {
  expect(() => lambdaCalls(request('lambda', 'GET', '/2015-03-31/layers'))).toThrow('does not know lambda GET');
  expect(() => cloudfrontCalls(request('cloudfront', 'GET', '/2020-05-31/streaming-distribution/E1'), none)).toThrow(
    'does not know cloudfront',
  );
});
