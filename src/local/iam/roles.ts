import { type OperationHandler, type ServiceCall, ServiceError } from '../service.ts';
import {
  alreadyExists,
  type IamStore,
  iamArn,
  noSuchEntity,
  type Role,
  requirePolicy,
  roleOf,
  tagList,
  tagsOf,
  uniqueId,
} from './store.ts';

/** Roles: trust, inline and attached policies, tags. Policies are kept and shown; only trust is evaluated. */
export function roleOperations(store: IamStore, now: () => number): Record<string, OperationHandler> {
  return {
    CreateRole: ({ input }) => ({ output: { Role: describe(createRole(store, input, now())) } }),
    CreateServiceLinkedRole: ({ input }) => ({
      output: { Role: describe(createServiceLinkedRole(store, input, now())) },
    }),
    GetRole: ({ input }) => ({ output: { Role: describe(roleOf(store, input.RoleName)) } }),
    ListRoles({ input }) {
      const roles = Object.values(store.roles)
        .filter(({ path }) => path.startsWith(input.PathPrefix ?? '/'))
        .sort((left, right) => (left.name < right.name ? -1 : 1));
      const start = Number(input.Marker ?? 0);
      const end = start + (input.MaxItems ?? 100);
      const more = end < roles.length;
      return {
        output: {
          Roles: roles.slice(start, end).map(describe),
          IsTruncated: more,
          ...(more ? { Marker: String(end) } : {}),
        },
      };
    },
    DeleteRole({ input }) {
      const role = roleOf(store, input.RoleName);
      if (Object.keys(role.inlinePolicies).length > 0) {
        throw conflict('Cannot delete entity, must delete policies first.');
      }
      if (Object.keys(role.attachedPolicies).length > 0) {
        throw conflict('Cannot delete entity, must detach all policies first.');
      }
      delete store.roles[role.name];
      return {};
    },
    UpdateRole({ input }) {
      const role = roleOf(store, input.RoleName);
      role.description = input.Description ?? role.description;
      role.maxSessionDuration = input.MaxSessionDuration ?? role.maxSessionDuration;
      return { output: {} };
    },
    UpdateAssumeRolePolicy({ input }) {
      roleOf(store, input.RoleName).trustPolicy = requirePolicy(input.PolicyDocument);
      return {};
    },
    TagRole({ input }) {
      Object.assign(roleOf(store, input.RoleName).tags, tagsOf(input.Tags));
      return {};
    },
    UntagRole({ input }) {
      const { tags } = roleOf(store, input.RoleName);
      for (const key of input.TagKeys as string[]) {
        delete tags[key];
      }
      return {};
    },
    ListRoleTags: ({ input }) => ({
      output: { Tags: tagList(roleOf(store, input.RoleName).tags), IsTruncated: false },
    }),
    ListInstanceProfilesForRole({ input }) {
      roleOf(store, input.RoleName);
      return { output: { InstanceProfiles: [], IsTruncated: false } };
    },
    ...rolePolicyOperations(store),
  };
}

function rolePolicyOperations(store: IamStore): Record<string, OperationHandler> {
  const inlineOf = ({ input }: ServiceCall) => {
    const role = roleOf(store, input.RoleName);
    const document = Object.hasOwn(role.inlinePolicies, input.PolicyName)
      ? role.inlinePolicies[input.PolicyName]
      : undefined;
    if (document === undefined) {
      throw noSuchEntity(`The role policy with name ${input.PolicyName} cannot be found.`);
    }
    return { role, document };
  };
  return {
    PutRolePolicy({ input }) {
      roleOf(store, input.RoleName).inlinePolicies[input.PolicyName] = requirePolicy(input.PolicyDocument);
      return {};
    },
    GetRolePolicy(call) {
      const { document } = inlineOf(call);
      const { RoleName, PolicyName } = call.input;
      return { output: { RoleName, PolicyName, PolicyDocument: encodeURIComponent(document) } };
    },
    DeleteRolePolicy(call) {
      delete inlineOf(call).role.inlinePolicies[call.input.PolicyName];
      return {};
    },
    ListRolePolicies: ({ input }) => ({
      output: { PolicyNames: Object.keys(roleOf(store, input.RoleName).inlinePolicies), IsTruncated: false },
    }),
    AttachRolePolicy({ input }) {
      const role = roleOf(store, input.RoleName);
      // AWS's own policies are not here, and their names can be told from their ARNs.
      if (!/^arn:aws[a-zA-Z-]*:iam::aws:policy\//.test(input.PolicyArn) && !store.policies[input.PolicyArn]) {
        throw noSuchEntity(`Policy ${input.PolicyArn} does not exist or is not attachable.`);
      }
      role.attachedPolicies[input.PolicyArn] = String(input.PolicyArn).split('/').at(-1)!;
      return {};
    },
    DetachRolePolicy({ input }) {
      const role = roleOf(store, input.RoleName);
      if (!role.attachedPolicies[input.PolicyArn]) {
        throw noSuchEntity(`Policy ${input.PolicyArn} was not found.`);
      }
      delete role.attachedPolicies[input.PolicyArn];
      return {};
    },
    ListAttachedRolePolicies: ({ input }) => ({
      output: {
        AttachedPolicies: Object.entries(roleOf(store, input.RoleName).attachedPolicies).map(
          ([PolicyArn, PolicyName]) => ({ PolicyName, PolicyArn }),
        ),
        IsTruncated: false,
      },
    }),
  };
}

function createRole(store: IamStore, input: ServiceCall['input'], now: number): Role {
  const { RoleName: name, Path: path = '/' } = input;
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) {
    throw new ServiceError(
      400,
      'ValidationError',
      'The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-',
    );
  }
  if (Object.hasOwn(store.roles, name)) {
    throw alreadyExists(`Role with name ${name} already exists.`);
  }
  const role: Role = {
    path,
    name,
    id: uniqueId('AROA'),
    arn: iamArn(`role${path}${name}`),
    createdAt: now,
    trustPolicy: requirePolicy(input.AssumeRolePolicyDocument),
    description: input.Description,
    maxSessionDuration: input.MaxSessionDuration ?? 3600,
    permissionsBoundary: input.PermissionsBoundary,
    tags: tagsOf(input.Tags),
    inlinePolicies: {},
    attachedPolicies: {},
  };
  store.roles[name] = role;
  return role;
}

/** The service-linked roles of Lambda@Edge (CloudFront Developer Guide, "Service-linked roles for Lambda@Edge"). */
const serviceLinkedNames: Record<string, string> = {
  'replicator.lambda.amazonaws.com': 'AWSServiceRoleForLambdaReplicator',
  'logger.cloudfront.amazonaws.com': 'AWSServiceRoleForCloudFrontLogger',
};

function createServiceLinkedRole(store: IamStore, input: ServiceCall['input'], now: number): Role {
  const service: string = input.AWSServiceName;
  const name = serviceLinkedNames[service] ?? `AWSServiceRoleFor${service.split('.')[0]}`;
  if (Object.hasOwn(store.roles, name)) {
    throw new ServiceError(
      400,
      'InvalidInput',
      `Service role name ${name} has been taken in this account, please try a different suffix.`,
    );
  }
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
  };
  const Path = `/aws-service-role/${service}/`;
  return createRole(store, { RoleName: name, Path, AssumeRolePolicyDocument: JSON.stringify(trust) }, now);
}

function describe(role: Role): Record<string, unknown> {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.id,
    Arn: role.arn,
    CreateDate: new Date(role.createdAt),
    AssumeRolePolicyDocument: encodeURIComponent(role.trustPolicy),
    Description: role.description,
    MaxSessionDuration: role.maxSessionDuration,
    ...(role.permissionsBoundary
      ? {
          PermissionsBoundary: {
            PermissionsBoundaryType: 'Policy',
            PermissionsBoundaryArn: role.permissionsBoundary,
          },
        }
      : {}),
    Tags: tagList(role.tags),
    RoleLastUsed: {},
  };
}

function conflict(message: string): ServiceError {
  return new ServiceError(409, 'DeleteConflict', message);
}
