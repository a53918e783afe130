import { type OperationHandler, type ServiceCall, ServiceError, type ServiceReply } from '../service.ts';
import type { CloudFrontContext } from './context.ts';
import { configOf } from './distribution-answers.ts';
import { behaviorsOf } from './distribution-config.ts';
import { randomIdentifier, randomPolicyIdentifier } from './identifiers.ts';
import { managedPolicies } from './managed-policies.ts';
import { pageOf } from './pages.ts';
import { requireCurrentVersion } from './preconditions.ts';
import { currentRevision } from './revisions.ts';
import { type CloudFrontState, lookUp, type StoredResource } from './state.ts';

/** How AWS names the operations and structures of a kind of resource that has a configuration and an ETag. */
interface ResourceKind {
  /** `CachePolicy`: CreateCachePolicy, CachePolicyConfig, NoSuchCachePolicy, ... */
  noun: string;
  /** As AWS writes it in messages. */
  words: string;
  /** `ListCachePolicies` */
  listOperation: string;
  /** The plural in the operations' paths, for Location. */
  path: string;
  /** Policies have a Type (managed or custom) and no Marker in their lists. */
  isPolicy: boolean;
  inUse(config: ReturnType<typeof configOf>, id: string): boolean;
}

const kinds: ResourceKind[] = [
  policyKind('CachePolicy', 'cache policy', 'ListCachePolicies', 'cache-policy'),
  policyKind('OriginRequestPolicy', 'origin request policy', 'ListOriginRequestPolicies', 'origin-request-policy'),
  policyKind(
    'ResponseHeadersPolicy',
    'response headers policy',
    'ListResponseHeadersPolicies',
    'response-headers-policy',
  ),
  {
    noun: 'OriginAccessControl',
    words: 'origin access control',
    listOperation: 'ListOriginAccessControls',
    path: 'origin-access-control',
    isPolicy: false,
    inUse: (config, id) => (config.Origins?.Items ?? []).some((origin) => origin.OriginAccessControlId === id),
  },
];

function policyKind(
  noun: 'CachePolicy' | 'OriginRequestPolicy' | 'ResponseHeadersPolicy',
  words: string,
  listOperation: string,
  path: string,
): ResourceKind {
  const inUse: ResourceKind['inUse'] = (config, id) =>
    behaviorsOf(config).some((behavior) => behavior[`${noun}Id`] === id);
  return { noun, words, listOperation, path, isPolicy: true, inUse };
}

/** @returns a policy's configuration by id, CloudFront's managed ones included */
export function resourceConfig(state: CloudFrontState, kind: string, id: string): unknown {
  return (lookUp(state.resources[kind], id) ?? lookUp(managedPolicies[kind], id))?.config;
}

/** @returns whether there is such a resource, managed policies included */
export function resourceExists(state: CloudFrontState, kind: string, id: string): boolean {
  return resourceConfig(state, kind, id) !== undefined;
}

/** Create, get, update, delete and list for policies and origin access controls: AWS gives all of them the same form. */
export function resourceOperations(context: CloudFrontContext): Record<string, OperationHandler> {
  return Object.assign({}, ...kinds.map((kind) => operationsOf(context, kind)));
}

function operationsOf(context: CloudFrontContext, kind: ResourceKind): Record<string, OperationHandler> {
  const { noun } = kind;
  const configMember = `${noun}Config`;
  const { state } = context;

  const find = (id: string): StoredResource => {
    const found = lookUp(state.resources[noun], id) ?? lookUp(managedPolicies[noun], id);
    if (!found) throw new ServiceError(404, `NoSuch${noun}`, `The ${kind.words} does not exist.`);
    return found;
  };
  const change = (call: ServiceCall): StoredResource => {
    const found = find(call.input.Id);
    if (managedPolicies[noun]?.[found.id]) {
      throw new ServiceError(400, 'IllegalUpdate', `A managed ${kind.words} cannot be changed or deleted.`);
    }
    requireCurrentVersion(call.input.IfMatch, found.etag);
    return found;
  };
  const shape = (resource: StoredResource) => ({
    Id: resource.id,
    ...(kind.isPolicy ? { LastModifiedTime: new Date(resource.modifiedAt) } : {}),
    [configMember]: resource.config,
  });
  const reply = (resource: StoredResource): ServiceReply => ({
    output: { [noun]: shape(resource), ETag: resource.etag },
  });
  const requireFreeName = (name: string, own?: string) => {
    const all = [...Object.values(state.resources[noun] ?? {}), ...Object.values(managedPolicies[noun] ?? {})];
    if (all.some((resource) => resource.config.Name === name && resource.id !== own)) {
      throw new ServiceError(409, `${noun}AlreadyExists`, `A ${kind.words} with the name '${name}' already exists.`);
    }
  };

  return {
    [`Create${noun}`]: ({ input }) => {
      const config = input[configMember];
      requireFreeName(config.Name);
      const resource: StoredResource = {
        id: kind.isPolicy ? randomPolicyIdentifier() : randomIdentifier('E'),
        etag: randomIdentifier('E'),
        modifiedAt: context.now(),
        config,
      };
      state.resources[noun] = { ...state.resources[noun], [resource.id]: resource };
      const Location = `https://cloudfront.amazonaws.com/2020-05-31/${kind.path}/${resource.id}`;
      return { status: 201, output: { ...reply(resource).output, Location } };
    },
    [`Get${noun}`]: ({ input }) => reply(find(input.Id)),
    [`Get${configMember}`]: ({ input }) => {
      const resource = find(input.Id);
      return { output: { [configMember]: resource.config, ETag: resource.etag } };
    },
    [`Update${noun}`]: (call) => {
      const resource = change(call);
      const config = call.input[configMember];
      requireFreeName(config.Name, resource.id);
      Object.assign(resource, { config, etag: randomIdentifier('E'), modifiedAt: context.now() });
      return reply(resource);
    },
    [`Delete${noun}`]: (call) => {
      const resource = change(call);
      const users = Object.values(state.distributions).filter((distribution) =>
        kind.inUse(configOf(currentRevision(distribution)), resource.id),
      );
      if (users.length > 0) {
        throw new ServiceError(
          409,
          `${noun}InUse`,
          `Cannot delete the ${kind.words} because it is attached to ${users.map((user) => user.id).join(', ')}.`,
        );
      }
      delete state.resources[noun]![resource.id];
      return { status: 204 };
    },
    [kind.listOperation]: ({ input }) => {
      const custom = Object.values(state.resources[noun] ?? {}).map((resource) => ({ resource, Type: 'custom' }));
      const managed = Object.values(managedPolicies[noun] ?? {}).map((resource) => ({ resource, Type: 'managed' }));
      const all = [...managed, ...custom].filter((entry) => input.Type === undefined || entry.Type === input.Type);
      const page = pageOf(all, (entry) => entry.resource.id, input);
      const items = page.items.map(({ resource, Type }) =>
        kind.isPolicy ? { Type, [noun]: shape(resource) } : { Id: resource.id, Description: '', ...resource.config },
      );
      const list = { NextMarker: page.nextMarker, MaxItems: page.maxItems, Quantity: items.length, Items: items };
      const markers = kind.isPolicy ? {} : { Marker: page.marker, IsTruncated: page.nextMarker !== undefined };
      return { output: { [`${noun}List`]: { ...list, ...markers } } };
    },
  };
}
