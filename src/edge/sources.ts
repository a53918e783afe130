import type { RuleSource } from './finding.ts';

/** The pages that the rules of this folder were read in, each with the time of reading: corrected here, they are corrected everywhere. */
const read = '2026';
const guide = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const lambdaGuide = 'https://docs.aws.amazon.com/lambda/latest/dg';

export const edgeQuotas: RuleSource = {
  title: 'CloudFront Developer Guide, Quotas on Lambda@Edge',
  read,
  url: `${guide}/cloudfront-limits.html#limits-lambda-at-edge`,
};
export const edgeRestrictions: RuleSource = {
  title: 'CloudFront Developer Guide, Restrictions on Lambda@Edge',
  read,
  url: `${guide}/lambda-at-edge-function-restrictions.html`,
};
export const allEdgeRestrictions: RuleSource = {
  title: 'CloudFront Developer Guide, Restrictions on all edge functions',
  read,
  url: `${guide}/edge-function-restrictions-all.html`,
};
export const eventStructure: RuleSource = {
  title: 'CloudFront Developer Guide, Lambda@Edge event structure',
  read,
  url: `${guide}/lambda-event-structure.html`,
};
export const generatedResponses: RuleSource = {
  title: 'CloudFront Developer Guide, Generate HTTP responses in request triggers',
  read,
  url: `${guide}/lambda-generating-http-responses-in-requests.html`,
};
export const includeBody: RuleSource = {
  title: 'CloudFront Developer Guide, Restrictions on the request body with the include body option',
  read,
  url: `${guide}/lambda-at-edge-function-restrictions.html`,
};
export const functionQuotas: RuleSource = {
  title: 'CloudFront Developer Guide, Quotas on CloudFront Functions',
  read,
  url: `${guide}/cloudfront-limits.html#limits-functions`,
};
export const functionEvents: RuleSource = {
  title: 'CloudFront Developer Guide, CloudFront Functions event structure',
  read: '2026-11-21',
  url: `${guide}/functions-event-structure.html`,
};
export const functionRuntimes: RuleSource = {
  title: 'CloudFront Developer Guide, JavaScript runtime 1.0 features; JavaScript runtime 2.0 features',
  read: '2026-11-21',
};
export const functionStores: RuleSource = {
  title: 'CloudFront Developer Guide, Helper methods for key value stores',
  read: '2026-11-21',
  url: `${guide}/functions-custom-methods.html`,
};
export const serviceUnavailable: RuleSource = {
  title: 'CloudFront Developer Guide, HTTP 503 status code (Service Unavailable)',
  read: '2026-11-21',
  url: `${guide}/http-503-service-unavailable.html`,
};
export const lambdaQuotas: RuleSource = {
  title: 'AWS Lambda Developer Guide, Lambda quotas',
  read,
  url: `${lambdaGuide}/gettingstarted-limits.html`,
};
export const lambdaRuntimes: RuleSource = {
  title: 'AWS Lambda Developer Guide, Lambda runtimes; endoflife.date, AWS Lambda',
  read: '2026-11-21',
};
export const nodeHandlers: RuleSource = {
  title:
    'AWS Lambda Developer Guide, Define Lambda function handler in Node.js; aws/aws-lambda-nodejs-runtime-interface-client issue 137',
  read: '2026-11-21',
  url: `${lambdaGuide}/nodejs-handler.html`,
};
export const pythonHandlers: RuleSource = {
  title: 'AWS Lambda Developer Guide, Define Lambda function handler in Python',
  read,
  url: `${lambdaGuide}/python-handler.html`,
};
export const lambdaVariables: RuleSource = {
  title: 'AWS Lambda Developer Guide, Defined runtime environment variables',
  read,
  url: `${lambdaGuide}/configuration-envvars.html`,
};

/** The same source, marked as one that another source contradicts: findings from it are warnings. */
export function unsure(source: RuleSource): RuleSource {
  return { ...source, unsure: true };
}
