import { createHash } from 'node:crypto';
import { type OperationHandler, ServiceError, type ServiceReply } from '../service.ts';
import type { CloudFrontContext } from './context.ts';
import { configOf } from './distribution-answers.ts';
import { randomIdentifier } from './identifiers.ts';
import { pageOf } from './pages.ts';
import { requireCurrentVersion } from './preconditions.ts';
import { currentRevision } from './revisions.ts';
import { lookUp, type StoredResource } from './state.ts';

const kind = 'CloudFrontOriginAccessIdentity';

/** The operations on origin access identities, what buckets were opened with before origin access control. */
export function originAccessIdentityOperations(context: CloudFrontContext): Record<string, OperationHandler> {
  const { state } = context;
  const all = (): Record<string, StoredResource> => {
    state.resources[kind] ??= {};
    return state.resources[kind];
  };
  const find = (id: string): StoredResource => {
    const found = lookUp(all(), id);
    if (!found) throw new ServiceError(404, `NoSuch${kind}`, 'The specified origin access identity does not exist.');
    return found;
  };
  return {
    [`Create${kind}`]: ({ input }) => {
      const config = input[`${kind}Config`];
      const earlier = Object.values(all()).find(
        (identity) => identity.config.CallerReference === config.CallerReference,
      );
      if (earlier && earlier.config.Comment !== config.Comment) {
        throw new ServiceError(
          409,
          `${kind}AlreadyExists`,
          'The caller reference belongs to an identity with another configuration.',
        );
      }
      const identity = earlier ?? {
        id: randomIdentifier('E'),
        etag: randomIdentifier('E'),
        modifiedAt: context.now(),
        config,
      };
      all()[identity.id] = identity;
      const Location = `https://cloudfront.amazonaws.com/2020-05-31/origin-access-identity/cloudfront/${identity.id}`;
      return { status: 201, output: { ...reply(identity).output, Location } };
    },
    [`Get${kind}`]: ({ input }) => reply(find(input.Id)),
    [`Get${kind}Config`]: ({ input }) => {
      const identity = find(input.Id);
      return { output: { [`${kind}Config`]: identity.config, ETag: identity.etag } };
    },
    [`Update${kind}`]: ({ input }) => {
      const identity = find(input.Id);
      requireCurrentVersion(input.IfMatch, identity.etag);
      const config = input[`${kind}Config`];
      if (config.CallerReference !== identity.config.CallerReference) {
        throw new ServiceError(400, 'IllegalUpdate', 'The CallerReference of an origin access identity cannot change.');
      }
      Object.assign(identity, { config, etag: randomIdentifier('E'), modifiedAt: context.now() });
      return reply(identity);
    },
    [`Delete${kind}`]: ({ input }) => {
      const identity = find(input.Id);
      requireCurrentVersion(input.IfMatch, identity.etag);
      const path = `origin-access-identity/cloudfront/${identity.id}`;
      const used = Object.values(state.distributions).some((distribution) =>
        configOf(currentRevision(distribution)).Origins?.Items?.some(
          (origin) => origin.S3OriginConfig?.OriginAccessIdentity === path,
        ),
      );
      if (used) throw new ServiceError(409, `${kind}InUse`, 'The origin access identity is in use by a distribution.');
      delete all()[identity.id];
      return { status: 204 };
    },
    ListCloudFrontOriginAccessIdentities: ({ input }) => {
      const page = pageOf(Object.values(all()), (identity) => identity.id, input);
      const Items = page.items.map((identity) => ({
        Id: identity.id,
        S3CanonicalUserId: canonicalUser(identity.id),
        Comment: identity.config.Comment,
      }));
      return {
        output: {
          [`${kind}List`]: {
            Marker: page.marker,
            NextMarker: page.nextMarker,
            MaxItems: page.maxItems,
            IsTruncated: page.nextMarker !== undefined,
            Quantity: Items.length,
            Items,
          },
        },
      };
    },
  };
}

function reply(identity: StoredResource): ServiceReply {
  const { id, etag, config } = identity;
  return {
    output: { [kind]: { Id: id, S3CanonicalUserId: canonicalUser(id), [`${kind}Config`]: config }, ETag: etag },
  };
}

/** S3's name for the identity: a long hex number that follows from the id here. */
function canonicalUser(id: string): string {
  return createHash('sha384').update(id).digest('hex');
}
