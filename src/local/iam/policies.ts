import { type OperationHandler, ServiceError } from '../service.ts';
import {
  alreadyExists,
  type IamStore,
  iamArn,
  type ManagedPolicy,
  noSuchEntity,
  requirePolicy,
  tagList,
  tagsOf,
  uniqueId,
} from './store.ts';

/** Customer managed policies: kept and shown, not evaluated. */
export function policyOperations(store: IamStore, now: () => number): Record<string, OperationHandler> {
  const policyOf = (arn: string): ManagedPolicy => {
    const policy = store.policies[arn];
    if (!policy) {
      throw noSuchEntity(`Policy ${arn} was not found.`);
    }
    return policy;
  };
  const attachments = (arn: string) => Object.values(store.roles).filter((role) => role.attachedPolicies[arn]).length;
  const describe = (policy: ManagedPolicy) => ({
    PolicyName: policy.name,
    PolicyId: policy.id,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: policy.defaultVersion,
    AttachmentCount: attachments(policy.arn),
    IsAttachable: true,
    Description: policy.description,
    CreateDate: new Date(policy.createdAt),
    UpdateDate: new Date(policy.versions.at(-1)!.createdAt),
    Tags: tagList(policy.tags),
  });
  const describeVersion = (policy: ManagedPolicy, version: ManagedPolicy['versions'][number]) => ({
    VersionId: version.id,
    IsDefaultVersion: version.id === policy.defaultVersion,
    CreateDate: new Date(version.createdAt),
    Document: encodeURIComponent(version.document),
  });
  const versionOf = (policy: ManagedPolicy, id: string) => {
    const version = policy.versions.find((candidate) => candidate.id === id);
    if (!version) {
      throw noSuchEntity(`Policy ${policy.arn} version ${id} does not exist or is not attachable.`);
    }
    return version;
  };
  return {
    CreatePolicy({ input }) {
      const { PolicyName: name, Path: path = '/' } = input;
      const arn = iamArn(`policy${path}${name}`);
      if (store.policies[arn]) {
        throw alreadyExists(`A policy called ${name} already exists. Duplicate names are not allowed.`);
      }
      const policy: ManagedPolicy = {
        arn,
        path,
        name,
        id: uniqueId('ANPA'),
        description: input.Description,
        createdAt: now(),
        versions: [{ id: 'v1', document: requirePolicy(input.PolicyDocument), createdAt: now() }],
        defaultVersion: 'v1',
        tags: tagsOf(input.Tags),
      };
      store.policies[arn] = policy;
      return { output: { Policy: describe(policy) } };
    },
    GetPolicy: ({ input }) => ({ output: { Policy: describe(policyOf(input.PolicyArn)) } }),
    GetPolicyVersion({ input }) {
      const policy = policyOf(input.PolicyArn);
      return { output: { PolicyVersion: describeVersion(policy, versionOf(policy, input.VersionId)) } };
    },
    ListPolicyVersions({ input }) {
      const policy = policyOf(input.PolicyArn);
      const Versions = policy.versions.map((version) => describeVersion(policy, version));
      return { output: { Versions, IsTruncated: false } };
    },
    CreatePolicyVersion({ input }) {
      const policy = policyOf(input.PolicyArn);
      const number = Math.max(...policy.versions.map(({ id }) => Number(id.slice(1)))) + 1;
      const version = { id: `v${number}`, document: requirePolicy(input.PolicyDocument), createdAt: now() };
      policy.versions.push(version);
      policy.defaultVersion = input.SetAsDefault ? version.id : policy.defaultVersion;
      return { output: { PolicyVersion: describeVersion(policy, version) } };
    },
    DeletePolicyVersion({ input }) {
      const policy = policyOf(input.PolicyArn);
      const version = versionOf(policy, input.VersionId);
      if (version.id === policy.defaultVersion) {
        throw new ServiceError(409, 'DeleteConflict', 'Cannot delete the default version of a policy.');
      }
      policy.versions = policy.versions.filter((candidate) => candidate !== version);
      return {};
    },
    DeletePolicy({ input }) {
      const policy = policyOf(input.PolicyArn);
      if (attachments(policy.arn) > 0) {
        throw new ServiceError(409, 'DeleteConflict', 'Cannot delete a policy attached to entities.');
      }
      delete store.policies[policy.arn];
      return {};
    },
  };
}
