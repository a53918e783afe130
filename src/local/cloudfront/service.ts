import type { EdgeConfiguration, ServedDistribution } from '../edge/configuration.ts';
import type { Service, VersionUse } from '../service.ts';
import { type CloudFrontContext, type CloudFrontDependencies, cloudFrontArn } from './context.ts';
import { configOf, domainNameOf } from './distribution-answers.ts';
import { lambdaArnsOf } from './distribution-config.ts';
import { distributionOperations } from './distributions.ts';
import { functionByArn, servedStage } from './function-stages.ts';
import { functionOperations } from './functions.ts';
import { invalidationOperations } from './invalidations.ts';
import { type KeyValueControl, keyValueControl, keyValueStoreOperations, keyValuesOf } from './key-value-stores.ts';
import { originAccessIdentityOperations } from './origin-access-identities.ts';
import { resourceConfig, resourceOperations } from './resources.ts';
import { currentRevision, liveRevisions, servedRevision, statusOf } from './revisions.ts';
import { type CloudFrontState, emptyState, lookUp } from './state.ts';
import { tagOperations } from './tags.ts';
import { testFunctionOperations } from './test-function.ts';

export type { CloudFrontDependencies } from './context.ts';

/** CloudFront's control plane, what it tells Lambda (which versions are in use) and what it tells the data plane. */
export interface CloudFrontService extends Service, VersionUse, EdgeConfiguration {
  keyValues: KeyValueControl;
  /** Every distribution with its newest configuration, which the edge may not serve yet. */
  distributions(): (ServedDistribution & { status: 'Deployed' | 'InProgress' })[];
}

/** CloudFront of the local edge: operations by AWS's names over one store. */
export function createCloudFrontService(dependencies: CloudFrontDependencies): CloudFrontService {
  const { versions, log, clock, accountId, deployMs = 300 } = dependencies;
  const listeners: ((distributionId: string, paths: string[]) => void)[] = [];
  const context: CloudFrontContext = {
    state: emptyState(),
    versions,
    log,
    accountId,
    deployMs,
    invalidationMs: dependencies.invalidationMs ?? deployMs,
    runCode: dependencies.runCode,
    now: () => clock.now(),
    invalidated: (distributionId, paths) => {
      for (const listener of listeners) listener(distributionId, paths);
    },
  };
  const { state } = context;

  return {
    name: 'cloudfront',
    keyValues: keyValueControl(context),
    distributions: () =>
      Object.values(state.distributions).map((distribution) => ({
        id: distribution.id,
        domainName: domainNameOf(distribution),
        config: configOf(currentRevision(distribution)),
        status: statusOf(distribution, context.now()),
      })),
    operations: {
      ...distributionOperations(context),
      ...invalidationOperations(context),
      ...resourceOperations(context),
      ...originAccessIdentityOperations(context),
      ...functionOperations(context),
      ...testFunctionOperations(context),
      ...keyValueStoreOperations(context),
      ...tagOperations(context),
    },
    snapshot: {
      save: () => state,
      load: (saved) => {
        Object.assign(state, saved as CloudFrontState);
      },
    },
    // A version stays in use while any configuration that the edge serves or is about to serve has it.
    distributionsUsing: (versionArn) =>
      Object.values(state.distributions)
        .filter((distribution) =>
          liveRevisions(distribution, context.now()).some((revision) =>
            lambdaArnsOf(configOf(revision)).includes(versionArn),
          ),
        )
        .map(({ id }) => cloudFrontArn(context, `distribution/${id}`)),
    served: (id) => {
      const distribution = lookUp(state.distributions, id.toUpperCase());
      const revision = distribution && servedRevision(distribution, context.now());
      return revision && { id: distribution.id, domainName: domainNameOf(distribution), config: configOf(revision) };
    },
    cachePolicy: (id) => resourceConfig(state, 'CachePolicy', id) as ReturnType<EdgeConfiguration['cachePolicy']>,
    originRequestPolicy: (id) =>
      resourceConfig(state, 'OriginRequestPolicy', id) as ReturnType<EdgeConfiguration['originRequestPolicy']>,
    responseHeadersPolicy: (id) =>
      resourceConfig(state, 'ResponseHeadersPolicy', id) as ReturnType<EdgeConfiguration['responseHeadersPolicy']>,
    liveFunction: (arn) => {
      const found = functionByArn(state, arn);
      const stage = found && servedStage(found, context.now());
      if (!stage) return undefined;
      const { runtime, code, keyValueStoreArns } = stage;
      const store = keyValuesOf(context, keyValueStoreArns[0]);
      return { name: found.name, runtime, code: Buffer.from(code, 'base64'), ...(store ? { store } : {}) };
    },
    onInvalidation: (listener) => {
      listeners.push(listener);
    },
  };
}
