import { isAwsError } from '../aws/call.ts';
import { messageOf, UserError } from '../kit/errors.ts';

/** What CloudFront's refusals of an UpdateDistribution mean, and what to do. None of them goes away by trying again. */
const meanings: { name: string; meaning: string }[] = [
  {
    name: 'InvalidLambdaFunctionAssociation',
    meaning:
      "CloudFront does not take this function version. Look at its execution role (it must trust lambda.amazonaws.com and edgelambda.amazonaws.com), its runtime, and that it has no environment variables, layers, VPC or arm64 architecture. All of that is Terraform's: the module edge-function sets it right.",
  },
  {
    name: 'TooManyLambdaFunctionAssociations',
    meaning:
      'The distribution has as many Lambda@Edge associations as its quota allows. Take some off, or raise the quota with AWS.',
  },
  {
    name: 'TooManyDistributionsWithLambdaAssociations',
    meaning: 'The account has as many distributions with Lambda@Edge as its quota allows. Raise the quota with AWS.',
  },
  {
    name: 'TooManyDistributionsWithSingleFunctionARN',
    meaning:
      'This function is on as many distributions as its quota allows. Use a second function, or raise the quota with AWS.',
  },
  {
    name: 'IllegalUpdate',
    meaning:
      'CloudFront does not allow this distribution to be changed in this way. It may be a staging distribution, or belong to a tenant.',
  },
  {
    name: 'InvalidFunctionAssociation',
    meaning:
      'A behaviour cannot have CloudFront Functions and Lambda@Edge on its viewer events at the same time, and takes a CloudFront Function only once it is published to LIVE.',
  },
  {
    name: 'TooManyFunctionAssociations',
    meaning:
      'The distribution has as many CloudFront Function associations as its quota allows. Take some off, or raise the quota with AWS.',
  },
  {
    name: 'TooManyDistributionsWithFunctionAssociations',
    meaning:
      'The account has as many distributions with CloudFront Functions as its quota allows. Raise the quota with AWS.',
  },
  {
    name: 'NoSuchFunctionExists',
    meaning: 'A CloudFront Function on the distribution was deleted while this run was at work.',
  },
  {
    name: 'NoSuchDistribution',
    meaning: 'The distribution was deleted while this run was at work.',
  },
];

/** A refusal of UpdateDistribution in a user's words. What is not known is thrown as it came. */
export function translateRefusal(error: unknown, distributionId: string, versionArns: string[]): unknown {
  const replication = replicationRefusal(error, distributionId, versionArns);
  if (replication) return replication;
  if (error instanceof UserError) return error;
  const known = meanings.find(({ name }) => isAwsError(error, name));
  const other = isAwsError(error, 'InvalidArgument', 'InconsistentQuantities', 'MalformedInput', 'InvalidWebACLId');
  if (!known && !other) return error;
  const name = known?.name ?? (error as Error).name;
  const meaning =
    known?.meaning ?? 'The configuration was sent back as it came but for the associations, so look at what AWS names.';
  return new UserError(
    'CloudFront refused the association',
    `CloudFront refused to update the distribution ${distributionId} (${name}): ${messageOf(error)} ${meaning}`,
    { cause: error },
  );
}

/** CloudFront checks on the caller's behalf what it needs to copy the version to its regions; these calls are never on the wire. */
function replicationRefusal(error: unknown, distributionId: string, versionArns: string[]): UserError | null {
  const text = `${messageOf(error)} ${messageOf((error as Error)?.cause ?? '')}`;
  const denied = isAwsError(error, 'AccessDenied', 'AccessDeniedException', 'InvalidLambdaFunctionAssociation');
  if (!denied) return null;
  if (/iam:CreateServiceLinkedRole/.test(text)) {
    return new UserError(
      'Service-linked role missing',
      `CloudFront refused to update the distribution ${distributionId}: the account lacks the service-linked roles of Lambda@Edge (AWSServiceRoleForLambdaReplicator, AWSServiceRoleForCloudFrontLogger), and this role may not create them. They are made once an account: 'aws iam create-service-linked-role --aws-service-name replicator.lambda.amazonaws.com' and the same with logger.cloudfront.amazonaws.com; the root tf/ci makes them.`,
      { cause: error },
    );
  }
  if (!/EnableReplication|DisableReplication|lambda:GetFunction\b/.test(text)) return null;
  const named = /(?:on|for) resource:? "?(arn:aws[\w-]*:lambda:[^\s"]+)/.exec(text)?.[1];
  const statement = {
    Effect: 'Allow',
    Action: ['lambda:GetFunction', 'lambda:EnableReplication*', 'lambda:DisableReplication*'],
    Resource: named ? [named] : versionArns,
  };
  return new UserError(
    'Permission denied',
    `CloudFront refused to update the distribution ${distributionId}: this role may not let it replicate the function version (or the version is gone). This IAM statement would grant it (the asterisks are part of the actions' names):\n${JSON.stringify(statement, null, 2)}`,
    { cause: error },
  );
}

/** CloudFront cannot assume the function's execution role, by its own account. */
export function isRoleRefused(error: unknown): boolean {
  return isAwsError(error, 'InvalidLambdaFunctionAssociation') && /assum|execution role/i.test(messageOf(error));
}
