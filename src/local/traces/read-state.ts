import type { DistributionConfig } from '@aws-sdk/client-cloudfront';
import { type EventType, eventTypes } from '../../edge/vocabulary.ts';
import { policy } from '../edge/behavior-phase.ts';
import { allowedMethods, type Behavior, patternOf } from '../edge/behaviors.ts';
import type { EdgeConfiguration, ServedDistribution } from '../edge/configuration.ts';
import { s3Location, targetOf } from '../edge/origin.ts';
import type { FunctionVersions } from '../service.ts';
import type { LocalState, StateBehavior, StateDistribution, StateFunction, StateOrigin } from './local-state.ts';
import { type RecordObjects, readStages } from './read-stages.ts';

/** What the picture of the local edge is made from. */
export interface StateSources {
  /** The newest configuration of each, which the edge may not serve yet. */
  distributions(): (ServedDistribution & { status: 'Deployed' | 'InProgress' })[];
  configuration: EdgeConfiguration;
  versions: FunctionVersions;
  objects: RecordObjects;
  /** Where a browser reaches a distribution. */
  urlOf(distributionId: string): string;
}

/** Reads what there is on the local edge now. */
export function readState({ distributions, configuration, versions, objects, urlOf }: StateSources): LocalState {
  return {
    distributions: distributions().map(({ id, domainName, config, status }) => {
      const behaviors = [...(config.CacheBehaviors?.Items ?? []), config.DefaultCacheBehavior!];
      return {
        id,
        domainName,
        url: urlOf(id),
        comment: config.Comment ?? '',
        enabled: config.Enabled ?? false,
        status,
        defaultRootObject: config.DefaultRootObject || null,
        origins: originsOf(config),
        originGroups: groupsOf(config),
        behaviors: behaviors.map((behavior) => behaviorOf(behavior, configuration, versions)),
        customErrorResponses: errorsOf(config),
      };
    }),
    stages: readStages(objects),
  };
}

function originsOf(config: DistributionConfig): StateOrigin[] {
  return (config.Origins?.Items ?? []).map((origin) => {
    const target = targetOf(origin);
    const domainName = origin.DomainName ?? '';
    const bucket = s3Location(domainName)?.bucket;
    const { protocol, port } = target.custom ?? {};
    return {
      id: origin.Id ?? '',
      domainName,
      path: origin.OriginPath ?? '',
      kind: target.s3 ? 's3' : 'custom',
      url: target.s3 ? `s3://${bucket ?? domainName}` : `${protocol}://${domainName}:${port}`,
    };
  });
}

function groupsOf(config: DistributionConfig): StateDistribution['originGroups'] {
  return (config.OriginGroups?.Items ?? []).map((group) => ({
    id: group.Id ?? '',
    originIds: (group.Members?.Items ?? []).map((member) => member.OriginId ?? ''),
    statusCodes: group.FailoverCriteria?.StatusCodes?.Items ?? [],
  }));
}

function errorsOf(config: DistributionConfig): StateDistribution['customErrorResponses'] {
  return (config.CustomErrorResponses?.Items ?? []).map((entry) => ({
    errorCode: entry.ErrorCode ?? 0,
    pagePath: entry.ResponsePagePath || null,
    responseCode: entry.ResponseCode ? Number(entry.ResponseCode) : null,
  }));
}

function behaviorOf(behavior: Behavior, configuration: EdgeConfiguration, versions: FunctionVersions): StateBehavior {
  const { CachePolicyId, OriginRequestPolicyId, ResponseHeadersPolicyId } = behavior;
  return {
    pathPattern: patternOf(behavior),
    targetOriginId: behavior.TargetOriginId ?? '',
    viewerProtocolPolicy: behavior.ViewerProtocolPolicy ?? null,
    allowedMethods: [...allowedMethods(behavior)],
    cachePolicy: policy(CachePolicyId, (id) => configuration.cachePolicy(id)?.Name),
    originRequestPolicy: policy(OriginRequestPolicyId, (id) => configuration.originRequestPolicy(id)?.Name),
    responseHeadersPolicy: policy(ResponseHeadersPolicyId, (id) => configuration.responseHeadersPolicy(id)?.Name),
    functions: functionsOf(behavior, configuration, versions),
  };
}

function functionsOf(
  behavior: Behavior,
  configuration: EdgeConfiguration,
  versions: FunctionVersions,
): StateFunction[] {
  const lambda = (behavior.LambdaFunctionAssociations?.Items ?? []).map((association): StateFunction => {
    const arn = association.LambdaFunctionARN ?? '';
    const [name = arn, version = ''] = arn.split(':function:').at(-1)!.split(':');
    return {
      eventType: association.EventType as EventType,
      kind: 'lambda-edge',
      name,
      version,
      arn,
      runtime: versions.find(arn)?.runtime ?? null,
      includeBody: association.IncludeBody ?? false,
    };
  });
  const functions = (behavior.FunctionAssociations?.Items ?? []).map((association): StateFunction => {
    const arn = association.FunctionARN ?? '';
    return {
      eventType: association.EventType as EventType,
      kind: 'cloudfront-function',
      name: arn.split(':function/').at(-1)!,
      version: 'LIVE',
      arn,
      runtime: configuration.liveFunction(arn)?.runtime ?? null,
      includeBody: false,
    };
  });
  const order = (one: StateFunction) => eventTypes.indexOf(one.eventType);
  return [...functions, ...lambda].sort((one, other) => order(one) - order(other));
}
