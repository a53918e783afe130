import { expect, test } from '@jest/globals';
import type { Statement } from '../../scripts/terraform/proof/engine.ts';
import { judgeFunctionRoles } from '../../scripts/terraform/proof/function-roles.ts';
import type { Role } from '../../scripts/terraform/proof/roles.ts';

const ids = { dev: {}, prod: {} };
const logs = 'arn:aws:logs:eu-central-1:123456789012:log-group:/aws/lambda/dev-api:log-stream:*';
const data = 'arn:aws:s3:::acme-dev-api-data';
const secret = (stage: string) => `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${stage}/api/jwt-AbCdEf`;

function allow(Sid: string, Action: string[], ...Resource: string[]): Statement {
  return { Sid, Effect: 'Allow', Action, Resource };
}

const statements = [
  allow('Logs', ['logs:CreateLogStream', 'logs:PutLogEvents'], logs),
  allow('Secret', ['secretsmanager:GetSecretValue'], secret('dev')),
  allow('Data', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], `${data}/*`),
  allow('List', ['s3:ListBucket'], data),
];

function judge(own: Statement[], boundary = own): string[] {
  const role: Role = { name: 'dev-api-lambda', path: '/app/dev/', trust: { Statement: [] }, statements: own, boundary };
  return judgeFunctionRoles([role], [], ids).failures;
}

test('a function writes its logs, reads its secret and keeps its data, and nothing else', () => {
  expect(judge(statements)).toEqual([]);
});

test("another stage's secret is found", () => {
  const [logging, , ...others] = statements as [Statement, Statement, ...Statement[]];
  const wide = [logging, allow('Secret', ['secretsmanager:GetSecretValue'], secret('dev'), secret('prod')), ...others];
  expect(judge(wide)).toContain(`dev-api-lambda: may: secretsmanager:GetSecretValue on ${secret('prod')}`);
});

test('what the boundary does not let through is refused, and what it lets through for nobody is found', () => {
  expect(judge(statements, statements.slice(0, 3))).toEqual([`dev-api-lambda: refused: s3:ListBucket on ${data}`]);
  const wide = [...statements, allow('More', ['s3:GetObject'], 'arn:aws:s3:::acme-dev-www/*')];
  expect(judge(statements, wide)).toEqual([
    'the boundary of dev-api-lambda: used by nothing: More: s3:GetObject',
    'the boundary of dev-api-lambda: used by nothing: More: arn:aws:s3:::acme-dev-www/*',
  ]);
});
