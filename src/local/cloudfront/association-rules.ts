import type { DistributionConfig, FunctionAssociation, LambdaFunctionAssociation } from '@aws-sdk/client-cloudfront';
import { edgeRegion, eventTypes, eventTypesOf } from '../../edge/vocabulary.ts';
import { type FunctionVersions, ServiceError } from '../service.ts';
import { behaviorsOf, type PatternedBehavior } from './distribution-config.ts';

/** Quotas on Lambda@Edge, CloudFront Developer Guide, read 2026. */
const mostAssociations = 100;

export interface AssociationFacts {
  versions: FunctionVersions;
  /** Whether the CloudFront Function is there and has a LIVE stage; undefined where there is none by that ARN. */
  hasLiveStage(functionArn: string): boolean | undefined;
}

/**
 * What CloudFront checks of the code on a distribution's behaviours, in CloudFront's words where they are known.
 * @throws ServiceError InvalidLambdaFunctionAssociation, TooManyLambdaFunctionAssociations, InvalidFunctionAssociation
 */
export function checkAssociations(config: DistributionConfig, facts: AssociationFacts): void {
  let count = 0;
  for (const behavior of behaviorsOf(config)) {
    const lambdas = behavior.LambdaFunctionAssociations?.Items ?? [];
    const functions = behavior.FunctionAssociations?.Items ?? [];
    count += lambdas.length;
    requireOneAnEvent(behavior, lambdas, 'InvalidLambdaFunctionAssociation');
    requireOneAnEvent(behavior, functions, 'InvalidFunctionAssociation');
    for (const association of functions) checkFunctionAssociation(behavior, association, lambdas, facts);
    for (const association of lambdas) checkLambdaAssociation(association, facts.versions);
  }
  if (count > mostAssociations) {
    throw new ServiceError(
      400,
      'TooManyLambdaFunctionAssociations',
      'Your request contains more Lambda function associations than are allowed per distribution.',
    );
  }
}

function requireOneAnEvent(behavior: PatternedBehavior, associations: { EventType?: string }[], code: string): void {
  const seen = new Set<string>();
  for (const { EventType = '' } of associations) {
    if (!(eventTypes as readonly string[]).includes(EventType)) {
      throw new ServiceError(
        400,
        code,
        `The event type '${EventType}' of the cache behavior '${behavior.PathPattern}' is not valid.`,
      );
    }
    if (seen.has(EventType)) {
      throw new ServiceError(
        400,
        code,
        `The cache behavior '${behavior.PathPattern}' has more than one function for the event type ${EventType}.`,
      );
    }
    seen.add(EventType);
  }
}

function checkLambdaAssociation(association: LambdaFunctionAssociation, versions: FunctionVersions): void {
  const arn = association.LambdaFunctionARN ?? '';
  const parts = arn.split(':');
  if (parts.length < 7 || parts[2] !== 'lambda' || parts[5] !== 'function')
    refuse(`The function ARN is not valid. ARN: ${arn}`);
  if (!/^\d+$/.test(parts[7] ?? '')) {
    refuse(
      `The function ARN must reference a specific function version. (The ARN must end with the version number.) ARN: ${arn}`,
    );
  }
  if (parts[3] !== edgeRegion) refuse(`The function must be in region '${edgeRegion}'. ARN: ${arn}`);
  const version = versions.find(arn);
  if (!version) {
    refuse(
      `Lambda@Edge cannot retrieve the specified Lambda function. Update the IAM policy to add permission: lambda:GetFunction for resource: ${arn} and try again.`,
    );
  }
  if (version.state !== 'Active')
    refuse(`The function is not in the state Active but ${version.state}. Function: ${arn}`);
  if (version.hasEnvironment) refuse(`The function cannot have environment variables. Function: ${arn}`);
  if (version.hasLayers) refuse(`The function cannot have a layer. Function: ${arn}`);
  if (version.hasVpc) refuse(`The function cannot have a VPC configuration. Function: ${arn}`);
  if (version.architectures.some((architecture) => architecture !== 'x86_64')) {
    refuse(
      `The function's architecture ${version.architectures.join(', ')} is not supported, only x86_64 is. Function: ${arn}`,
    );
  }
  if (!/^(nodejs|python)/.test(version.runtime))
    refuse(`The function's runtime ${version.runtime} is not supported. Function: ${arn}`);
  if (versions.trustsEdge(version.roleArn) === false) {
    refuse(
      `The function execution role must be assumable with edgelambda.amazonaws.com as well as lambda.amazonaws.com principals. Update the IAM role and try again. Role: ${version.roleArn}`,
    );
  }
  if (association.IncludeBody && !association.EventType?.endsWith('-request')) {
    refuse(`IncludeBody can be true for request events only, not for ${association.EventType}. Function: ${arn}`);
  }
}

function checkFunctionAssociation(
  behavior: PatternedBehavior,
  association: FunctionAssociation,
  lambdas: LambdaFunctionAssociation[],
  facts: AssociationFacts,
): void {
  const arn = association.FunctionARN ?? '';
  const invalid = (message: string) => new ServiceError(400, 'InvalidFunctionAssociation', message);
  if (!(eventTypesOf['cloudfront-function'] as readonly string[]).includes(association.EventType ?? '')) {
    throw invalid(
      `A CloudFront function can only be associated with viewer events, not with ${association.EventType}. Function: ${arn}`,
    );
  }
  const besideLambda = lambdas.find((lambda) => lambda.EventType?.startsWith('viewer-'));
  if (besideLambda) {
    throw invalid(
      `The cache behavior '${behavior.PathPattern}' cannot have a CloudFront function on ${association.EventType} and a Lambda@Edge function on ${besideLambda.EventType}: viewer events take one kind only.`,
    );
  }
  const live = facts.hasLiveStage(arn);
  if (live === undefined) throw new ServiceError(404, 'NoSuchFunctionExists', `The function does not exist: ${arn}`);
  if (!live)
    throw invalid(`The function must be published to the LIVE stage before it is associated. Function: ${arn}`);
}

function refuse(message: string): never {
  throw new ServiceError(400, 'InvalidLambdaFunctionAssociation', message);
}
