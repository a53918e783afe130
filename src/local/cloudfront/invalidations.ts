import { type OperationHandler, type ServiceCall, ServiceError, type ServiceReply } from '../service.ts';
import type { CloudFrontContext } from './context.ts';
import { requireDistribution } from './distributions.ts';
import { randomIdentifier } from './identifiers.ts';
import { pageOf } from './pages.ts';
import { invalidArgument } from './preconditions.ts';
import type { StoredInvalidation } from './state.ts';

/** Quotas on invalidations, CloudFront Developer Guide: files and wildcard paths that can be in progress at once. */
const mostPaths = 3000;
const mostWildcards = 15;

/** The operations on invalidations, by AWS's names. */
export function invalidationOperations(context: CloudFrontContext): Record<string, OperationHandler> {
  return {
    CreateInvalidation: (call) => createInvalidation(context, call),
    GetInvalidation: ({ input }) => {
      const distribution = requireDistribution(context, input.DistributionId);
      const found = context.state.invalidations.find(
        (invalidation) => invalidation.id === input.Id && invalidation.distributionId === distribution.id,
      );
      if (!found) throw new ServiceError(404, 'NoSuchInvalidation', 'The specified invalidation does not exist.');
      return { output: { Invalidation: shapeOf(context, found) } };
    },
    ListInvalidations: ({ input }) => {
      const distribution = requireDistribution(context, input.DistributionId);
      const all = context.state.invalidations.filter((invalidation) => invalidation.distributionId === distribution.id);
      const page = pageOf(all.reverse(), (invalidation) => invalidation.id, input);
      return {
        output: {
          InvalidationList: {
            Marker: page.marker,
            NextMarker: page.nextMarker,
            MaxItems: page.maxItems,
            IsTruncated: page.nextMarker !== undefined,
            Quantity: page.items.length,
            Items: page.items.map((invalidation) => {
              const { Id, CreateTime, Status } = shapeOf(context, invalidation);
              return { Id, CreateTime, Status };
            }),
          },
        },
      };
    },
  };
}

function createInvalidation(context: CloudFrontContext, { input }: ServiceCall): ServiceReply {
  const distribution = requireDistribution(context, input.DistributionId);
  const batch = input.InvalidationBatch;
  const paths: string[] = batch?.Paths?.Items ?? [];
  const callerReference: string | undefined = batch?.CallerReference;
  if (!callerReference) throw invalidArgument('The parameter CallerReference is required.');
  if (paths.length !== Number(batch.Paths?.Quantity ?? 0)) {
    throw new ServiceError(400, 'InconsistentQuantities', "The value of Quantity and the size of Items don't match.");
  }
  if (paths.length === 0) throw invalidArgument('The parameter Paths must contain at least one path.');
  for (const path of paths) {
    // A wildcard stands for the rest of the path and can therefore only be its last character.
    if (!path.startsWith('/') || /\*./.test(path) || /[^\x21-\x7e]/.test(path)) {
      throw invalidArgument(`Your request contains one or more invalid invalidation paths: '${path}'`);
    }
  }
  const { state } = context;
  const mine = state.invalidations.filter((invalidation) => invalidation.distributionId === distribution.id);
  const earlier = mine.find((invalidation) => invalidation.callerReference === callerReference);
  if (earlier) {
    if (JSON.stringify([...earlier.paths].sort()) !== JSON.stringify([...paths].sort())) {
      throw new ServiceError(
        400,
        'InvalidationBatchAlreadyExists',
        `The caller reference '${callerReference}' belongs to the invalidation ${earlier.id}, which has other paths.`,
      );
    }
    return replyOf(context, earlier);
  }
  const now = context.now();
  const running = mine
    .filter((invalidation) => invalidation.completedAt > now)
    .flatMap((invalidation) => invalidation.paths);
  const together = [...running, ...paths];
  if (together.length > mostPaths || together.filter((path) => path.endsWith('*')).length > mostWildcards) {
    throw new ServiceError(
      400,
      'TooManyInvalidationsInProgress',
      'You have exceeded the maximum number of allowable InProgress invalidation batch requests, or invalidation objects.',
    );
  }
  const invalidation: StoredInvalidation = {
    id: randomIdentifier('I'),
    distributionId: distribution.id,
    callerReference,
    paths,
    createdAt: now,
    completedAt: now + context.invalidationMs,
  };
  state.invalidations.push(invalidation);
  context.invalidated(distribution.id, paths);
  return replyOf(context, invalidation);
}

function replyOf(context: CloudFrontContext, invalidation: StoredInvalidation): ServiceReply {
  const { distributionId, id } = invalidation;
  const Location = `https://cloudfront.amazonaws.com/2020-05-31/distribution/${distributionId}/invalidation/${id}`;
  return { status: 201, output: { Location, Invalidation: shapeOf(context, invalidation) } };
}

function shapeOf(context: CloudFrontContext, invalidation: StoredInvalidation) {
  const { id, paths, callerReference, createdAt, completedAt } = invalidation;
  return {
    Id: id,
    Status: completedAt <= context.now() ? 'Completed' : 'InProgress',
    CreateTime: new Date(createdAt),
    InvalidationBatch: { Paths: { Quantity: paths.length, Items: paths }, CallerReference: callerReference },
  };
}
