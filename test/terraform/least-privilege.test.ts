import { expect, test } from '@jest/globals';
import type { Statement } from '../../scripts/terraform/proof/engine.ts';
import {
  type Asked,
  idleConditions,
  idleGrants,
  reached,
  refused,
} from '../../scripts/terraform/proof/least-privilege.ts';
import type { Role } from '../../scripts/terraform/proof/roles.ts';

const everything: Statement[] = [{ Sid: 'All', Effect: 'Allow', Action: ['s3:*'], Resource: ['*'] }];
const asked = (action: string, resource: string, context = {}): Asked => ({
  action,
  resource,
  context,
  wildcardOnly: false,
});

function role(...statements: Statement[]): Role {
  return { name: 'role', path: '/ci/', trust: { Statement: [] }, statements, boundary: everything };
}

const put: Statement = {
  Sid: 'Put',
  Effect: 'Allow',
  Action: ['s3:PutObject'],
  Resource: ['arn:aws:s3:::b/*'],
  Condition: { Null: { 's3:if-none-match': 'false' } },
};
const read: Statement = {
  Sid: 'Read',
  Effect: 'Allow',
  Action: ['s3:GetObject', 's3:GetObjectTagging'],
  Resource: ['arn:aws:s3:::b/*', 'arn:aws:s3:::c/*'],
};
const once = { 's3:if-none-match': '*' };

test('a call that the role may not make is refused, and one that it may make is not', () => {
  const calls = [asked('s3:PutObject', 'arn:aws:s3:::b/a', once), asked('s3:PutObject', 'arn:aws:s3:::b/a')];
  expect(refused(role(put), calls)).toEqual(['s3:PutObject on arn:aws:s3:::b/a']);
  expect(reached(role(put), calls)).toEqual(['s3:PutObject on arn:aws:s3:::b/a {"s3:if-none-match":"*"}']);
});

test('what the boundary does not have is refused, whatever the policy says', () => {
  const bounded = { ...role(read), boundary: [{ ...read, Action: ['s3:PutObject'] }] };
  expect(refused(bounded, [asked('s3:GetObject', 'arn:aws:s3:::b/a')])).toHaveLength(1);
});

test('an action and a resource that no recorded call needs are found', () => {
  const calls = [asked('s3:GetObject', 'arn:aws:s3:::b/a')];
  expect(idleGrants(role(read), calls)).toEqual({
    tried: 4,
    idle: ['Read: s3:GetObjectTagging', 'Read: arn:aws:s3:::c/*'],
  });
});

test('a grant that another statement gives too is idle', () => {
  const calls = ['b', 'c'].flatMap((bucket) =>
    ['s3:GetObject', 's3:GetObjectTagging'].map((action) => asked(action, `arn:aws:s3:::${bucket}/a`)),
  );
  expect(idleGrants(role(read), calls).idle).toEqual([]);
  expect(idleGrants(role(read, { ...read, Sid: 'Again' }), calls).idle).toHaveLength(8);
});

test('a condition decides where a call without its key is refused, and else it is idle', () => {
  const calls = [asked('s3:PutObject', 'arn:aws:s3:::b/a', once)];
  expect(idleConditions(role(put), calls)).toEqual({ tried: 1, idle: [] });
  const { Condition: _, ...open } = put;
  expect(idleConditions(role(put, { ...open, Sid: 'Open' }), calls).idle).toEqual(['Put: condition']);
});
