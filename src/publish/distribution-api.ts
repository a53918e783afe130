import type {
  DefaultCacheBehavior,
  Distribution,
  DistributionConfig,
  GetDistributionResult,
} from '@aws-sdk/client-cloudfront';
import { unknownAccount } from '../aws/access-denied.ts';
import { isAwsError } from '../aws/call.ts';
import type { EventType } from '../edge/vocabulary.ts';
import { keepResponseBody, replaceRequestBody } from './raw-xml.ts';
import { read, type Session, write } from './session.ts';
import { type Behaviour, patternName } from './slots.ts';

/** A distribution as it was at one moment. */
export interface DistributionDocument {
  id: string;
  arn: string;
  domainName: string;
  /** `Deployed` or `InProgress`. */
  status: string;
  etag: string;
  /** When its configuration was changed last: milliseconds since the epoch, by AWS's clock. */
  modifiedAt: number;
  /** In the order in which CloudFront tries them, the default one last. */
  behaviours: Behaviour[];
  /** GetDistribution's answer as it came, with what this SDK does not know. */
  xml: string;
  /** The same configuration as the SDK reads it; UpdateDistribution's command wants one, its body is replaced. */
  typed: DistributionConfig;
}

/** Loaded with the first call: a run that its inputs end needs no SDK. */
const sdk = () => import('../aws/sdk/cloudfront.ts');

/** What an IAM statement names before an answer has told the account. */
function distributionResource(id: string): string {
  return `arn:aws:cloudfront::${unknownAccount}:distribution/${id}`;
}

/** Null when there is no such distribution. */
export async function getDistribution(session: Session, id: string): Promise<DistributionDocument | null> {
  const { GetDistributionCommand } = await sdk();
  const cloudfront = await session.clients.cloudfront();
  const what = {
    action: 'cloudfront:GetDistribution',
    resource: distributionResource(id),
    doing: `reading the distribution ${id}`,
  };
  try {
    const command = new GetDistributionCommand({ Id: id });
    const xml = keepResponseBody(command);
    const answer = await read(session, what, (options) => cloudfront.send(command, options));
    return documentOf(id, answer, xml());
  } catch (error) {
    if (isAwsError(error, 'NoSuchDistribution')) return null;
    throw error;
  }
}

/**
 * Replaces the configuration, provided it is still the one of `document`.
 * @param xml the whole DistributionConfig, sent as it is
 * @returns what the answer says of the distribution now
 */
export async function updateDistribution(
  session: Session,
  document: DistributionDocument,
  xml: string,
): Promise<Pick<DistributionDocument, 'status' | 'etag' | 'modifiedAt'>> {
  const { UpdateDistributionCommand } = await sdk();
  const cloudfront = await session.clients.cloudfront();
  const what = {
    action: 'cloudfront:UpdateDistribution',
    resource: document.arn,
    doing: `updating the distribution ${document.id}`,
  };
  const command = new UpdateDistributionCommand({
    Id: document.id,
    IfMatch: document.etag,
    DistributionConfig: document.typed,
  });
  replaceRequestBody(command, xml);
  const { Distribution, ETag } = await write(session, what, (options) => cloudfront.send(command, options));
  return {
    status: Distribution?.Status ?? 'InProgress',
    etag: ETag ?? '',
    modifiedAt: Distribution?.LastModifiedTime?.getTime() ?? session.clock.now(),
  };
}

/** @returns the invalidation's id and when it was made: a reference that CloudFront has seen before gives the earlier one */
export async function createInvalidation(
  session: Session,
  document: DistributionDocument,
  paths: string[],
  callerReference: string,
): Promise<{ id: string; createdAt: number }> {
  const { CreateInvalidationCommand } = await sdk();
  const cloudfront = await session.clients.cloudfront();
  const what = {
    action: 'cloudfront:CreateInvalidation',
    resource: document.arn,
    doing: `invalidating ${paths.length} path(s) of the distribution ${document.id}`,
  };
  const command = new CreateInvalidationCommand({
    DistributionId: document.id,
    InvalidationBatch: { CallerReference: callerReference, Paths: { Quantity: paths.length, Items: paths } },
  });
  const { Invalidation } = await write(session, what, (options) => cloudfront.send(command, options));
  return { id: Invalidation?.Id ?? '', createdAt: Invalidation?.CreateTime?.getTime() ?? session.clock.now() };
}

function documentOf(id: string, answer: GetDistributionResult, xml: string): DistributionDocument {
  const distribution = answer.Distribution as Distribution;
  const typed = distribution.DistributionConfig as DistributionConfig;
  const others = typed.CacheBehaviors?.Items ?? [];
  return {
    id,
    arn: distribution.ARN ?? distributionResource(id),
    domainName: distribution.DomainName ?? '',
    status: distribution.Status ?? '',
    etag: answer.ETag ?? '',
    modifiedAt: distribution.LastModifiedTime?.getTime() ?? 0,
    behaviours: [
      ...others.map((behaviour) => behaviourOf(patternName(behaviour.PathPattern!), behaviour)),
      behaviourOf('default', typed.DefaultCacheBehavior!),
    ],
    xml,
    typed,
  };
}

function behaviourOf(pattern: string, settings: DefaultCacheBehavior): Behaviour {
  const behaviour: Behaviour = { pattern, slots: {} };
  for (const association of settings.LambdaFunctionAssociations?.Items ?? []) {
    behaviour.slots[association.EventType as EventType] = {
      arn: association.LambdaFunctionARN!,
      includeBody: association.IncludeBody ?? false,
    };
  }
  for (const association of settings.FunctionAssociations?.Items ?? []) {
    behaviour.slots[association.EventType as EventType] = { arn: association.FunctionARN!, includeBody: false };
  }
  return behaviour;
}
