import { account, type Call, call, type WireRequest } from './call.ts';
import { behalf } from './on-behalf.ts';

interface Role {
  arn: string;
  boundary?: string;
}

/** What requests to IAM ask for. It remembers the roles it saw made: most requests name a role without its path and boundary. */
export function iamRecorder(): (request: WireRequest) => Call[] {
  const roles = new Map<string, Role>();
  return (request) => {
    const form = new URLSearchParams(request.body.toString());
    const action = form.get('Action') ?? '';
    const roleName = form.get('RoleName');
    if (!roleName) return [call(`iam:${action}`, form.get('PolicyArn') ?? form.get('OpenIDConnectProviderArn') ?? '*')];
    if (action === 'CreateRole') {
      const boundary = form.get('PermissionsBoundary') ?? undefined;
      const arn = `arn:aws:iam::${account}:role${form.get('Path') ?? '/'}${roleName}`;
      roles.set(roleName, { arn, ...(boundary ? { boundary } : {}) });
    }
    const role = roles.get(roleName) ?? { arn: `arn:aws:iam::${account}:role/${roleName}` };
    const tags = [...form.keys()].some((key) => key.startsWith('Tags.member.')) && action === 'CreateRole';
    const context: Record<string, string> =
      role.boundary && hasBoundaryKey.has(action) ? { 'iam:PermissionsBoundary': role.boundary } : {};
    return [call(`iam:${action}`, role.arn, context), ...(tags ? behalf('roleTags', role.arn) : [])];
  };
}

// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
const hasBoundaryKey = new Set([
  'AttachRolePolicy',
  'CreateRole',
  'DeleteRolePermissionsBoundary',
  'DeleteRolePolicy',
  'DetachRolePolicy',
  'PutRolePermissionsBoundary',
  'PutRolePolicy',
  'UpdateAssumeRolePolicy',
]);
