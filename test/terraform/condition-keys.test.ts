import { expect, test } from '@jest/globals';
import { unknownConditionKeys } from '../../scripts/terraform/proof/condition-keys.ts';
import type { Statement } from '../../scripts/terraform/proof/engine.ts';

const conditioned = (...keys: string[]): Statement => ({
  Effect: 'Deny',
  Action: 's3:PutObject',
  Resource: '*',
  Condition: { Null: Object.fromEntries(keys.map((key) => [key, 'true'])) },
});

/** A role with such a statement. */
const role = (statement: Statement) => ({
  name: 'build',
  path: '/ci/',
  trust: { Statement: [] },
  statements: [statement],
  boundary: [],
});

/** A bucket with such a statement in its policy. */
const bucket = (statement: Statement) => ({
  type: 'aws_s3_bucket_policy',
  values: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }) },
});

test('keys of services, of all of AWS and of GitHub are known', async () => {
  const known = conditioned('s3:if-none-match', 'aws:SourceAccount', 'token.actions.githubusercontent.com:sub');
  expect(await unknownConditionKeys([role(known)], [])).toEqual([]);
});

test('a key that AWS does not have is found in the policy of a role', async () => {
  const unknown = conditioned('token.actions.githubusercontent.com:event_name', 'aws:SourceAcount');
  expect(await unknownConditionKeys([role(unknown)], [])).toEqual([
    'AWS has no condition key token.actions.githubusercontent.com:event_name',
    'AWS has no condition key aws:SourceAcount',
  ]);
});

test('and in the policy of a bucket', async () => {
  const own = conditioned('s3:ObjectCreationOperation', 's3:if-non-match');
  expect(await unknownConditionKeys([], [bucket(own)])).toEqual(['AWS has no condition key s3:if-non-match']);
});

test('a key that an action does not come with is found: AWS would refuse what is allowed so', async () => {
  const permission = {
    ...conditioned('lambda:Principal'),
    Action: ['lambda:AddPermission', 'lambda:UpdateFunctionCode'],
  };
  expect(await unknownConditionKeys([role(permission)], [])).toEqual([
    'lambda:UpdateFunctionCode has no lambda:Principal',
  ]);
  const bounded = {
    ...conditioned('iam:PermissionsBoundary'),
    Action: ['iam:UpdateAssumeRolePolicy', 'iam:CreateRole'],
  };
  expect(await unknownConditionKeys([role(bounded)], [])).toEqual([]);
});
