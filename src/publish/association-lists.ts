import { isCloudFrontFunction } from './arn.ts';

/** One of the two lists of a cache behaviour that say what runs at its events, by the names of their XML. */
export interface AssociationList {
  name: string;
  item: string;
  /** The element that holds the ARN. */
  arn: string;
  includeBody: boolean;
  /** What the model puts before the list (CloudFront API Reference, CacheBehavior). */
  predecessors: readonly string[];
}

const beforeLambda = [
  'PathPattern',
  'TargetOriginId',
  'TrustedSigners',
  'TrustedKeyGroups',
  'ViewerProtocolPolicy',
  'AllowedMethods',
  'SmoothStreaming',
  'Compress',
];

const lambdaList: AssociationList = {
  name: 'LambdaFunctionAssociations',
  item: 'LambdaFunctionAssociation',
  arn: 'LambdaFunctionARN',
  includeBody: true,
  predecessors: beforeLambda,
};

const functionList: AssociationList = {
  name: 'FunctionAssociations',
  item: 'FunctionAssociation',
  arn: 'FunctionARN',
  includeBody: false,
  predecessors: [...beforeLambda, 'LambdaFunctionAssociations'],
};

export const associationLists: readonly AssociationList[] = [lambdaList, functionList];

/** The list in which an ARN stands. */
export function listOf(arn: string): AssociationList {
  return isCloudFrontFunction(arn) ? functionList : lambdaList;
}
