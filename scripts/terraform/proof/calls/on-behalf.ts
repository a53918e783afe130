import { type Call, call } from './call.ts';

/** Permissions that AWS asks of a caller without a request of the caller's own, so that no wire shows them. They count as recorded. */
interface OnBehalf {
  /** When they are asked for. */
  when: string;
  actions: string[];
  source: string;
}

/** Ends of AWS's addresses, by guide. */
const guides = {
  cloudfront: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/',
  lambda: 'https://docs.aws.amazon.com/lambda/latest/dg/',
  s3: 'https://docs.aws.amazon.com/AmazonS3/latest/API/',
  apiGateway: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/',
  reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/',
};

export const onBehalf = {
  replication: {
    when: 'a distribution is written that runs edge functions',
    actions: ['lambda:GetFunction', 'lambda:EnableReplication*', 'lambda:DisableReplication*'],
    source: `${guides.cloudfront}lambda-edge-permissions.html`,
  },
  code: {
    when: 'Lambda takes code from S3',
    actions: ['s3:GetObject'],
    source: `${guides.lambda}configuration-function-zip.html`,
  },
  role: {
    when: 'Lambda is given a role',
    actions: ['iam:PassRole'],
    source: `${guides.lambda}permissions-user-function.html`,
  },
  missing: {
    when: 'S3 says that an object is not there, and not that it may not be read',
    actions: ['s3:ListBucket'],
    source: `${guides.s3}API_GetObject.html`,
  },
  copied: {
    when: 'S3 copies an object',
    actions: ['s3:GetObject'],
    source: `${guides.s3}API_CopyObject.html`,
  },
  apiLogs: {
    when: "an API's stage is given an access log, or deleted",
    actions: [
      'logs:CreateLogDelivery',
      'logs:DeleteLogDelivery',
      'logs:DescribeResourcePolicies',
      'logs:GetLogDelivery',
      'logs:ListLogDeliveries',
      'logs:PutResourcePolicy',
      'logs:UpdateLogDelivery',
    ],
    source: `${guides.apiGateway}http-api-logging.html`,
  },
  distributionLogs: {
    when: "a distribution's access log is given a delivery source",
    actions: ['cloudfront:AllowVendedLogDeliveryForResource'],
    source: `${guides.cloudfront}standard-logging.html`,
  },
  distributionTags: {
    when: 'a distribution is created by CreateDistributionWithTags, as Terraform does',
    actions: ['cloudfront:TagResource'],
    source: `${guides.cloudfront}cf-api-permissions-ref.html`,
  },
  functionTags: {
    when: 'a function is created with tags',
    actions: ['lambda:TagResource'],
    source: `${guides.reference}list_awslambda.html`,
  },
  roleTags: {
    when: 'a role is created with tags',
    actions: ['iam:TagRole'],
    source: `${guides.reference}list_awsidentityandaccessmanagementiam.html`,
  },
  logGroupTags: {
    when: 'a log group is created with tags',
    actions: ['logs:TagResource'],
    source: `${guides.reference}list_amazoncloudwatchlogs.html`,
  },
} satisfies Record<string, OnBehalf>;

/** What AWS asks for of a caller beside the call itself. */
export function behalf(what: keyof typeof onBehalf, resource: string, context: Record<string, string> = {}): Call[] {
  return onBehalf[what].actions.map((action) => call(action, resource, context));
}
