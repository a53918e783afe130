import { afterEach, describe, expect, test } from '@jest/globals';
import { mayList } from '../../src/local/edge/bucket-listing.ts';
import { distributionConfig } from './cloudfront-support.ts';
import { startEdge, type TestEdge } from './edge-support.ts';

const distributionArn = 'arn:aws:cloudfront::123456789012:distribution/E1EXAMPLE';
const bucketArn = 'arn:aws:s3:::site';
const service = { Service: 'cloudfront.amazonaws.com' };
const identity = { AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E2EXAMPLE' };
const ofDistribution = { StringEquals: { 'AWS:SourceArn': distributionArn } };

type AuthMethod = 'none' | 'origin-access-control' | 'origin-access-identity';
const allows = (authMethod: AuthMethod, ...statements: Record<string, unknown>[]) =>
  mayList(
    JSON.stringify({
      Statement: statements.map((one) => ({
        Effect: 'Allow',
        Principal: service,
        Action: 's3:ListBucket',
        Resource: bucketArn,
        ...one,
      })),
    }),
    'site',
    { distributionArn, origin: { authMethod } },
  );

describe('listing is allowed', () => {
  test.each<[string, AuthMethod, Record<string, unknown>]>([
    ["to CloudFront's service for the distribution", 'origin-access-control', { Condition: ofDistribution }],
    ['by a pattern of the distribution', 'origin-access-control', { Condition: { ArnLike: { 'aws:SourceArn': '*' } } }],
    ['among other actions', 'origin-access-control', { Action: ['s3:GetObject', 's3:List*'], Resource: ['*'] }],
    ['to an origin access identity', 'origin-access-identity', { Principal: identity }],
    ['to everybody', 'none', { Principal: '*' }],
  ])('%s', (_name, authMethod, statement) => {
    expect(allows(authMethod, statement)).toBe(true);
  });
});

describe('listing is not allowed', () => {
  test.each<[string, AuthMethod, Record<string, unknown>]>([
    ['where only reading is', 'origin-access-control', { Action: 's3:GetObject' }],
    ['of another bucket', 'origin-access-control', { Resource: 'arn:aws:s3:::other' }],
    ['of objects', 'origin-access-control', { Resource: `${bucketArn}/*` }],
    ['to another distribution', 'origin-access-control', { Condition: { StringEquals: { 'AWS:SourceArn': 'arn:x' } } }],
    ['under a condition that is not known here', 'origin-access-control', { Condition: { Bool: { 'aws:x': 'true' } } }],
    ['to a principal of another kind', 'origin-access-identity', {}],
    ['without any access control', 'none', {}],
  ])('%s', (_name, authMethod, statement) => {
    expect(allows(authMethod, statement)).toBe(false);
  });

  test('where it is denied as well, without a policy, and by a text that is none', () => {
    expect(allows('origin-access-control', {}, { Effect: 'Deny', Principal: '*' })).toBe(false);
    const asking = { distributionArn, origin: { authMethod: 'none' as const } };
    expect(mayList(undefined, 'site', asking)).toBe(false);
    expect(mayList('no JSON', 'site', asking)).toBe(false);
  });
});

const open: TestEdge[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

test('an object that is not there is 404 where the distribution may list the bucket, 403 otherwise', async () => {
  const edge = await startEdge();
  open.push(edge);
  const id = await edge.serve(distributionConfig());
  expect((await edge.get(id, '/absent')).status).toBe(403);
  edge.policies.site = JSON.stringify({
    Statement: { Effect: 'Allow', Principal: '*', Action: 's3:ListBucket', Resource: bucketArn },
  });
  const answer = await edge.get(id, '/absent-too');
  expect(answer).toMatchObject({ status: 404 });
  expect(answer.body).toContain('<Code>NoSuchKey</Code>');
});
