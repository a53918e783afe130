import type { DistributionConfig } from '@aws-sdk/client-cloudfront';
import { type OperationHandler, type ServiceCall, ServiceError, type ServiceReply } from '../service.ts';
import { checkAssociations } from './association-rules.ts';
import type { CloudFrontContext } from './context.ts';
import { configOf, configReply, distributionReply, summaryOf } from './distribution-answers.ts';
import { receiveConfig } from './distribution-config.ts';
import { checkDistribution } from './distribution-rules.ts';
import { hasLiveStage } from './function-stages.ts';
import { randomIdentifier } from './identifiers.ts';
import { pageOf } from './pages.ts';
import { requireCurrentVersion } from './preconditions.ts';
import { resourceExists } from './resources.ts';
import { addRevision, currentRevision, newRevision, statusOf } from './revisions.ts';
import { lookUp, type StoredDistribution } from './state.ts';

/** @throws ServiceError NoSuchDistribution (404) */
export function requireDistribution(context: CloudFrontContext, id: string): StoredDistribution {
  const distribution = lookUp(context.state.distributions, id);
  if (!distribution) throw new ServiceError(404, 'NoSuchDistribution', 'The specified distribution does not exist.');
  return distribution;
}

/** The operations on distributions, by AWS's names. */
export function distributionOperations(context: CloudFrontContext): Record<string, OperationHandler> {
  return {
    CreateDistribution: (call) => createDistribution(context, call, {}),
    CreateDistributionWithTags: (call) => {
      const tags = call.input.DistributionConfigWithTags?.Tags?.Items ?? [];
      return createDistribution(
        context,
        call,
        Object.fromEntries(tags.map((tag: { Key: string; Value?: string }) => [tag.Key, tag.Value ?? ''])),
      );
    },
    GetDistribution: ({ input }) => distributionReply(context, requireDistribution(context, input.Id)),
    GetDistributionConfig: ({ input }) => configReply(requireDistribution(context, input.Id)),
    UpdateDistribution: (call) => updateDistribution(context, call),
    DeleteDistribution: (call) => deleteDistribution(context, call),
    ListDistributions: ({ input }) => listDistributions(context, input),
  };
}

function createDistribution(context: CloudFrontContext, call: ServiceCall, tags: Record<string, string>): ServiceReply {
  const { xml, config } = receiveConfig(call.rawBody);
  const { distributions } = context.state;
  const callerReference = config.CallerReference!;
  const earlier = Object.values(distributions).find((distribution) => distribution.callerReference === callerReference);
  if (earlier) {
    throw new ServiceError(
      409,
      'DistributionAlreadyExists',
      `The caller reference that you are using to create a distribution is associated with another distribution. Already exists: ${earlier.id}`,
    );
  }
  checkConfig(context, config, undefined);
  const distribution: StoredDistribution = {
    id: randomIdentifier('E'),
    callerReference,
    revisions: [newRevision(context, xml)],
    tags,
  };
  distributions[distribution.id] = distribution;
  const reply = distributionReply(context, distribution);
  const location = `https://cloudfront.amazonaws.com/2020-05-31/distribution/${distribution.id}`;
  return { ...reply, status: 201, output: { ...reply.output, Location: location } };
}

function updateDistribution(context: CloudFrontContext, call: ServiceCall): ServiceReply {
  const distribution = requireDistribution(context, call.input.Id);
  requireCurrentVersion(call.input.IfMatch, currentRevision(distribution).etag);
  const { xml, config } = receiveConfig(call.rawBody);
  if (config.CallerReference !== distribution.callerReference) {
    throw new ServiceError(
      400,
      'IllegalUpdate',
      'The update contains modifications that are not allowed: the CallerReference of a distribution cannot change.',
    );
  }
  checkConfig(context, config, distribution.id);
  addRevision(distribution, newRevision(context, xml), context.now());
  return distributionReply(context, distribution);
}

function deleteDistribution(context: CloudFrontContext, { input }: ServiceCall): ServiceReply {
  const distribution = requireDistribution(context, input.Id);
  const revision = currentRevision(distribution);
  requireCurrentVersion(input.IfMatch, revision.etag);
  // Disabled means disabled at the edge: AWS answers the same while the change is still on its way.
  if (configOf(revision).Enabled || statusOf(distribution, context.now()) !== 'Deployed') {
    throw new ServiceError(
      409,
      'DistributionNotDisabled',
      'The distribution you are trying to delete has not been disabled.',
    );
  }
  const { state } = context;
  delete state.distributions[distribution.id];
  state.invalidations = state.invalidations.filter((invalidation) => invalidation.distributionId !== distribution.id);
  return { status: 204 };
}

function listDistributions(context: CloudFrontContext, input: { Marker?: string; MaxItems?: number }): ServiceReply {
  const page = pageOf(Object.values(context.state.distributions), (distribution) => distribution.id, input);
  return {
    output: {
      DistributionList: {
        Marker: page.marker,
        NextMarker: page.nextMarker,
        MaxItems: page.maxItems,
        IsTruncated: page.nextMarker !== undefined,
        Quantity: page.items.length,
        Items: page.items.map((distribution) => summaryOf(context, distribution)),
      },
    },
  };
}

/** @param ownId the distribution being updated; undefined for a new one */
function checkConfig(context: CloudFrontContext, config: DistributionConfig, ownId: string | undefined): void {
  const { state } = context;
  checkDistribution(config, { exists: (kind, id) => resourceExists(state, kind, id) });
  checkAssociations(config, { versions: context.versions, hasLiveStage: (arn) => hasLiveStage(state, arn) });
  const aliases = new Set(config.Aliases?.Items ?? []);
  for (const other of Object.values(state.distributions)) {
    if (other.id === ownId) continue;
    const taken = configOf(currentRevision(other)).Aliases?.Items?.find((alias) => aliases.has(alias));
    if (taken) {
      throw new ServiceError(
        409,
        'CNAMEAlreadyExists',
        `One or more of the CNAMEs you provided are already associated with a different resource: ${taken}`,
      );
    }
  }
}
