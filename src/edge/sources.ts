import type { RuleSource } from './finding.ts';

/** The pages that the rules of this folder were read in, each with the time of reading: corrected here, they are corrected everywhere. */
const read = '2026';

export const edgeQuotas: RuleSource = { title: 'CloudFront Developer Guide, Quotas on Lambda@Edge', read };
export const edgeRestrictions: RuleSource = { title: 'CloudFront Developer Guide, Restrictions on Lambda@Edge', read };
export const allEdgeRestrictions: RuleSource = {
  title: 'CloudFront Developer Guide, Restrictions on all edge functions',
  read,
};
export const eventStructure: RuleSource = { title: 'CloudFront Developer Guide, Lambda@Edge event structure', read };
export const generatedResponses: RuleSource = {
  title: 'CloudFront Developer Guide, Generate HTTP responses in request triggers',
  read,
};
export const includeBody: RuleSource = {
  title: 'CloudFront Developer Guide, Restrictions on the request body with the include body option',
  read,
};
export const functionQuotas: RuleSource = {
  title: 'CloudFront Developer Guide, Quotas on CloudFront Functions',
  read,
};
export const functionEvents: RuleSource = {
  title: 'CloudFront Developer Guide, CloudFront Functions event structure',
  read: '2026-11-21',
};
export const functionRuntimes: RuleSource = {
  title: 'CloudFront Developer Guide, JavaScript runtime 1.0 features; JavaScript runtime 2.0 features',
  read: '2026-11-21',
};
export const functionStores: RuleSource = {
  title: 'CloudFront Developer Guide, Helper methods for key value stores',
  read: '2026-11-21',
};
export const lambdaQuotas: RuleSource = { title: 'AWS Lambda Developer Guide, Lambda quotas', read };
export const lambdaRuntimes: RuleSource = {
  title: 'AWS Lambda Developer Guide, Lambda runtimes; endoflife.date, AWS Lambda',
  read: '2026-11-21',
};
export const nodeHandlers: RuleSource = {
  title:
    'AWS Lambda Developer Guide, Define Lambda function handler in Node.js; aws/aws-lambda-nodejs-runtime-interface-client issue 137',
  read: '2026-11-21',
};
export const pythonHandlers: RuleSource = {
  title: 'AWS Lambda Developer Guide, Define Lambda function handler in Python',
  read,
};
export const lambdaVariables: RuleSource = {
  title: 'AWS Lambda Developer Guide, Defined runtime environment variables',
  read,
};

/** The same source, marked as one that another source contradicts: findings from it are warnings. */
export function unsure(source: RuleSource): RuleSource {
  return { ...source, unsure: true };
}
